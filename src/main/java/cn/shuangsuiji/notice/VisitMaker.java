package cn.shuangsuiji.notice;

import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import cn.shuangsuiji.notice.paper.InspectionApproval;
import cn.shuangsuiji.notice.paper.InspectionForm;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.ItemBriefing;
import cn.shuangsuiji.notice.paper.OfficeContact;
import cn.shuangsuiji.notice.paper.OnsiteRecord;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.PolicyLeaflet;
import cn.shuangsuiji.notice.paper.ServiceReceipt;
import cn.shuangsuiji.notice.paper.VisitFacts;
import cn.shuangsuiji.notice.paper.VisitPaper;
import cn.shuangsuiji.notice.template.Leaflet;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the papers of visits, each from its snapshot: what it says stays what it said. One a batch. */
final class VisitMaker {
    private final PaperSources sources;
    private final Supplier<List<Leaflet>> leaflets;
    private final LocalDate today;
    private final String who;
    private final String organ;
    private final String basis;
    private final OfficeContact contact;

    /** @param who login of the person who makes them, in whose name a spoiled number is replaced */
    VisitMaker(PaperSources sources, Supplier<List<Leaflet>> leaflets, Clock clock, String who) {
        this.sources = sources;
        this.leaflets = leaflets;
        this.who = who;
        today = LocalDate.now(clock);
        organ = sources.organ();
        basis = sources.parameter("paper.basis", today);
        contact = sources.contact(today);
    }

    /** @throws AppException when the kind is not one that a visit has from its beginning */
    VisitPaper make(PaperKind kind, InspectionTask task, Visit visit) {
        List<Finding> items = sources.visits().findings(visit.id());
        VisitFacts facts = facts(task, visit, items);
        return switch (kind) {
            case INSPECTION_APPROVAL -> approval(facts, visit, items);
            case INSPECTION_NOTICE -> new InspectionNotice(facts, noticeNumber(visit), today, basis, methods(items),
                    materials(items), contact);
            case ITEM_BRIEFING -> briefing(facts, visit, items);
            case INSPECTION_FORM -> new InspectionForm(facts, sources.results().all().stream()
                    .map(result -> new InspectionForm.Choice(result.code(), result.text())).toList());
            case ONSITE_RECORD -> new OnsiteRecord(facts);
            case SERVICE_RECEIPT -> new ServiceReceipt(facts, served(visit));
            case POLICY_LEAFLET -> leaflet(facts, visit);
            default -> throw new AppException("notice.visit.kind", Messages.of(kind));
        };
    }

    VisitFacts facts(InspectionTask task, Visit visit, List<Finding> items) {
        List<String> team = sources.visits().inspectors(visit.id()).stream().map(VisitMaker::inspector).toList();
        return new VisitFacts(visit.uuid(), organ, PaperSources.number(task), task.content().title(), visit.name(),
                visit.code(), visit.address(), visit.legalRepresentative(), team, task.inspectFrom(),
                task.inspectTo(), items.stream().map(Finding::name).toList());
    }

    OfficeContact contact() {
        return contact;
    }

    private InspectionApproval approval(VisitFacts facts, Visit visit, List<Finding> items) {
        int before = (int) sources.visits().ofTarget(visit.code()).stream().map(Visit::inspectedOn)
                .filter(day -> day != null && day.getYear() == today.getYear()).count();
        int experts = (int) sources.visits().inspectors(visit.id()).stream()
                .filter(seat -> seat.role() == SeatRole.EXPERT).count();
        return new InspectionApproval(facts, today, basis, methods(items), before, experts);
    }

    private ItemBriefing briefing(VisitFacts facts, Visit visit, List<Finding> items) {
        String unit = sources.visits().inspectors(visit.id()).stream().map(VisitInspector::unit).findFirst()
                .filter(name -> !name.isBlank()).orElse(organ);
        List<ItemBriefing.Check> checks = items.stream()
                .map(item -> new ItemBriefing.Check(item.name(), item.legalBasis(), department(item).orElse(unit)))
                .toList();
        return new ItemBriefing(facts, today, checks, materials(items), contact);
    }

    /** Who checks the item in a joint inspection. */
    private Optional<String> department(Finding item) {
        return sources.catalog().item(item.item()).map(InspectionItem::initiatingDepartment)
                .filter(name -> !name.isBlank());
    }

    private PolicyLeaflet leaflet(VisitFacts facts, Visit visit) {
        String trade = sources.catalog().target(visit.code()).map(target -> trade(target, visit.name()))
                .orElse(visit.name());
        Leaflet leaflet = Leaflet.of(leaflets.get(), trade);
        return new PolicyLeaflet(facts, today, leaflet.trade(), leaflet.points(), contact);
    }

    private static String trade(Target target, String name) {
        return String.join(" ", target.industry(), name, target.scope());
    }

    /** What a notice and its company are called on the receipt. */
    private List<String> served(Visit visit) {
        List<String> papers = new ArrayList<>();
        papers.add(Messages.text("notice.served", Messages.of(PaperKind.INSPECTION_NOTICE), noticeNumber(visit)));
        papers.add(Messages.of(PaperKind.ITEM_BRIEFING));
        sources.disposals().ofVisit(visit.id()).stream()
                .map(disposal -> sources.numbers().find(PaperKind.RECTIFICATION_ORDER.name(), disposal.uuid()))
                .flatMap(Optional::stream).map(number -> Messages.text("notice.served",
                        Messages.of(PaperKind.RECTIFICATION_ORDER), number.text()))
                .forEach(papers::add);
        return papers;
    }

    private String noticeNumber(Visit visit) {
        return sources.numbers().take(PaperKind.INSPECTION_NOTICE.name(), today, visit.uuid(), who).text();
    }

    private static List<String> materials(List<Finding> items) {
        List<String> materials = items.stream().flatMap(item -> item.materials().lines()).map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
        return materials.isEmpty() ? List.of(Messages.text("notice.materials.licence")) : materials;
    }

    private String methods(List<Finding> items) {
        Set<CheckMethod> methods = items.stream().map(item -> sources.catalog().item(item.item()))
                .flatMap(Optional::stream).map(InspectionItem::methods).flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<CheckMethod> shown = methods.isEmpty() ? Stream.of(CheckMethod.ON_SITE) : methods.stream();
        return shown.map((Function<CheckMethod, String>) Messages::of)
                .collect(Collectors.joining(Messages.text("base.comma")));
    }

    private static String inspector(VisitInspector inspector) {
        return Messages.text("notice.inspector", inspector.name(), inspector.certificate());
    }
}
