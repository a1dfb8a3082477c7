package cn.shuangsuiji.catalog.quality;

import java.time.LocalDate;
import java.util.List;

/// 名录质量: every measure on one day, in their order.
///
/// @param staleDays how many days old a row may be, as the office has it
public record QualityReport(LocalDate day, int staleDays, List<QualityLine> lines) {
    public QualityReport {
        lines = List.copyOf(lines);
    }
}
