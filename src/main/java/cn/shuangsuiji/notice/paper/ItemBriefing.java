package cn.shuangsuiji.notice.paper;

import java.time.LocalDate;
import java.util.List;

/// 事项告知 (双清单): tells a firm once, for all departments that come, what will be checked by whom and what to have ready.
/// Leaves the office. After the practice of counties that publish 《联合抽查事项清单》 and 《检查材料清单》.
///
/// @param date of the paper
/// @param checks what is checked, by whom
/// @param materials what to have ready
public record ItemBriefing(VisitFacts facts, LocalDate date, List<Check> checks, List<String> materials,
        OfficeContact office) implements VisitPaper, FromOffice {
    public ItemBriefing {
        checks = List.copyOf(checks);
        materials = List.copyOf(materials);
    }

    /**
     * @param item 抽查事项
     * @param basis what it is checked against
     * @param unit the department that checks it
     */
    public record Check(String item, String basis, String unit) {}

    @Override
    public PaperKind kind() {
        return PaperKind.ITEM_BRIEFING;
    }
}
