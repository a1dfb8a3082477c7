package cn.shuangsuiji.office;

import cn.shuangsuiji.base.Messages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 发文字号 (GB/T 9704-2012, 7.2.5): an organ's code, the year and a number without gaps.
///
/// @param kind of paper that is numbered, each in its own series
/// @param mark 发文机关代字 as it was when the number was given
/// @param subject UUID of the record that the paper is about
/// @param takenBy login of the person whose step needed it
/// @param voidedBy who gave it up, when and why; null while it holds
public record DocumentNumber(long id, String kind, int year, int number, String mark, String subject, String takenBy,
        Instant takenAt, @Nullable String voidedBy, @Nullable Instant voidedAt, @Nullable String voidReason) {

    /** As it stands on paper, such as `示市监抽〔2026〕12号`: the whole year, no leading zero. */
    public String text() {
        return Messages.text("office.document.number", mark, Integer.toString(year), Integer.toString(number));
    }

    public boolean holds() {
        return voidedAt == null;
    }
}
