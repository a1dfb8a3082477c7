package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How old a list is.
///
/// @param asOf the day up to which it is known; null when it was never imported
/// @param days since then; 0 when it was never imported
/// @param stale whether that is longer ago than the office allows, or never
public record DataAge(@Nullable LocalDate asOf, long days, boolean stale) {
    /** The age in words: 数据截至 2026-11-01（43 天前）. */
    public String words() {
        return asOf == null
                ? Messages.text("catalog.age.never")
                : Messages.text("catalog.age", asOf, days);
    }
}
