package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import cn.shuangsuiji.notice.paper.InspectionForm;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The papers of one visit, from its snapshot: what it says stays what it said. */
final class VisitPapers {
    private final PaperSources sources;
    private final LocalDate today;
    private final String organ;
    private final String mark;
    private final String basis;
    private final String contact;
    private final String phone;

    VisitPapers(PaperSources sources, Clock clock) {
        this.sources = sources;
        today = LocalDate.now(clock);
        organ = sources.organ();
        mark = sources.parameter("paper.mark", today);
        basis = sources.parameter("paper.basis", today);
        contact = sources.parameter("paper.contact", today);
        phone = sources.parameter("paper.phone", today);
    }

    Paper notice(InspectionTask task, Visit visit) {
        List<Finding> items = sources.visits().findings(visit.id());
        String number = Messages.text("notice.number", mark, Integer.toString(today.getYear()),
                Integer.toString(visit.noticeNumber()));
        List<String> materials = items.stream().flatMap(item -> item.materials().lines()).map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
        return new InspectionNotice(visit.uuid(), organ, number, today, visit.name(), visit.code(),
                Paperwork.number(task), task.content().title(), basis, names(items), task.inspectFrom(),
                task.inspectTo(), methods(items),
                materials.isEmpty() ? List.of(Messages.text("notice.materials.licence")) : materials, contact, phone);
    }

    Paper form(InspectionTask task, Visit visit) {
        List<String> team = sources.visits().inspectors(visit.id()).stream().map(VisitPapers::inspector).toList();
        List<InspectionForm.Choice> choices = sources.results().all().stream()
                .map(result -> new InspectionForm.Choice(result.code(), result.text())).toList();
        return new InspectionForm(visit.uuid(), organ, Paperwork.number(task), task.content().title(), visit.name(),
                visit.code(), visit.address(), visit.legalRepresentative(), team, task.inspectFrom(),
                task.inspectTo(), names(sources.visits().findings(visit.id())), choices);
    }

    private String methods(List<Finding> items) {
        Set<CheckMethod> methods = new TreeSet<>();
        for (Finding item : items) {
            sources.catalog().item(item.item()).map(InspectionItem::methods).ifPresent(methods::addAll);
        }
        return methods.isEmpty()
                ? Messages.of(CheckMethod.ON_SITE)
                : methods.stream().map(Messages::of).collect(Collectors.joining(Messages.text("base.comma")));
    }

    private static List<String> names(List<Finding> items) {
        return items.stream().map(Finding::name).toList();
    }

    private static String inspector(VisitInspector inspector) {
        return Messages.text("notice.inspector", inspector.name(), inspector.certificate());
    }
}
