package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 许可证: a permit that a target holds; one firm may hold many.
///
/// @param kind what it permits, such as 食品经营许可证
/// @param issued null where unknown
/// @param expires the last day it is valid; null for permits without end and where unknown
/// @param authority who issued it
public record Licence(String kind, String number, @Nullable LocalDate issued, @Nullable LocalDate expires,
        String authority) {}
