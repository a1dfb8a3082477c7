package cn.shuangsuiji.office;

import cn.shuangsuiji.base.Messages;
import java.time.LocalDate;
import java.util.List;

/// The figures that a new office starts with. Each names its source and can be ended and replaced by the office; none is
/// read from here afterwards.
final class ShippedParameters {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private ShippedParameters() {}

    static List<Parameter> all() {
        return List.of(row("publication.workdays", "20", "briefing"), row("publication.warn.workdays", "15", "project"),
                row("disposal.days", "30", "project"), row("lead.workdays", "15", "procedure"),
                row("certificate.warn.days", "60", "project"), row("draw.before.registration", "no", "notice"),
                row("inspectors.per.visit", "2", "r67"),
                row("inspector.visits.period", "20", "own"), row("recusal.former.years", "3", "project"),
                row("ratio.floor", "3%", "gansu129"),
                row("ratio.floor.directed", "10%", "gansu129.directed"), row("ratio.cap.general", "10%", "n38"),
                row("draw.rounding", "UP", "project"),
                row("visits.cap.year", "2", "n54"), row("list.stale.days", "31", "project"),
                row("export.days", "7", "project"),
                row("bias.look", "5%", "project"), row("bias.check", "1%", "project"),
                row("bias.machine", "20%", "project"),
                row("print.job.pages", "60", "project"), row("scan.megabytes", "200", "project"),
                row("paper.mark", Messages.text("office.default.mark"), "project"),
                mark("RECTIFICATION_ORDER"), mark("LEAD_REFERRAL"), mark("NOTIFICATION_LETTER"),
                mark("CRIMINAL_REFERRAL"),
                row("paper.contact", Messages.text("office.default.contact"), "project"),
                row("paper.phone", Messages.text("office.default.phone"), "project"),
                row("paper.address", Messages.text("office.default.address"), "project"),
                row("paper.reconsideration", Messages.text("office.default.reconsideration"), "project"),
                row("paper.court", Messages.text("office.default.court"), "project"),
                row("paper.plan.basis", Messages.text("office.default.plan.basis"), "notice"),
                row("paper.basis", Messages.text("office.default.basis"), "notice"));
    }

    /** 发文机关代字 of a kind of paper that has a series of its own. */
    private static Parameter mark(String kind) {
        return new Parameter("paper.mark", kind, Messages.text("office.default.mark." + kind), START, null,
                Messages.text("office.source.project"));
    }

    private static Parameter row(String name, String value, String source) {
        return new Parameter(name, "", value, START, null, Messages.text("office.source." + source));
    }
}
