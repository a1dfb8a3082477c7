package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A class that a target had.
///
/// @param day the day of the registry's row that brought it
/// @param riskScore 0 to 1000; null where unknown
public record RiskEntry(LocalDate day, RiskClass riskClass, @Nullable Integer riskScore) {}
