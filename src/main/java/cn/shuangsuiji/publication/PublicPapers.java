package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.paper.PlanAdjustment;
import cn.shuangsuiji.notice.paper.PlanAnnouncement;
import cn.shuangsuiji.notice.paper.PlanTable;
import cn.shuangsuiji.notice.paper.ResultAnnouncement;
import cn.shuangsuiji.notice.paper.TaskScheme;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.plan.PlanService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The papers of what is public: the plan's announcement and a task's results, from the very content that was published.
public final class PublicPapers {
    private final Papers papers;
    private final PublicationService publications;
    private final PlanService plans;
    private final CatalogService catalog;
    private final OfficeService offices;
    private final Path folder;
    private final Database database;
    private final Clock clock;

    /** What is read for these papers. */
    public record Sources(PublicationService publications, PlanService plans, CatalogService catalog,
            OfficeService offices) {}

    public PublicPapers(Papers papers, Sources sources, Path folder, Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.papers = papers;
        this.publications = sources.publications();
        this.plans = sources.plans();
        this.catalog = sources.catalog();
        this.offices = sources.offices();
        this.folder = folder;
    }

    /**
     * 年度抽查工作计划公告 of a public plan.
     *
     * @throws AppException when the plan is not public yet
     */
    public Printed announcement(long planId) {
        AnnualPlan plan = plans.plan(planId);
        LocalDate date = Optional.ofNullable(plan.publishedOn())
                .orElseThrow(() -> new AppException("publication.plan.unpublished", plan.title()));
        PublicPlan content = publications.published().stream()
                .filter(publication -> publication.subject().equals(plan.uuid())).findFirst()
                .map(publication -> Json.read(publication.content(), PublicPlan.class)).orElseThrow();
        List<PlanLine> lines = plans.lines(planId);
        List<PlanAnnouncement.Line> rows = content.lines().stream()
                .map(row -> row(row, lines.get(row.seqno() - 1))).toList();
        PlanAnnouncement paper = new PlanAnnouncement(plan.uuid(), content.insAuth(),
                Messages.text("publication.plan.number", parameter("paper.mark", date),
                        Integer.toString(plan.year()), plan.ordinal()),
                date, plan.year(), plan.number(), parameter("paper.plan.basis", date), rows);
        return papers.printTogether(List.of(paper), folder.resolve("plan-" + plan.number() + ".pdf"),
                new Provenance(content.insAuth(), null, null), Progress.NONE);
    }

    /** The public plan of the same year that this one takes the place of; empty where it is the first. */
    public Optional<AnnualPlan> before(AnnualPlan plan) {
        return plans.plans().stream()
                .filter(other -> other.year() == plan.year() && other.id() < plan.id() && other.publishedOn() != null)
                .findFirst();
    }

    /**
     * 计划调整公告: what a public plan says otherwise than the one of the same year before it.
     *
     * @param reason why it was changed
     * @throws AppException when the plan is not public, is the year's first, or says the same
     */
    public Printed adjustment(long planId, String reason) {
        AnnualPlan plan = plans.plan(planId);
        LocalDate date = Optional.ofNullable(plan.publishedOn())
                .orElseThrow(() -> new AppException("publication.plan.unpublished", plan.title()));
        AnnualPlan earlier = before(plan).orElseThrow(() -> new AppException("publication.plan.first", plan.title()));
        List<PlanAdjustment.Change> changes = PlanDifferences.between(rows(earlier.id()), rows(planId));
        if (changes.isEmpty()) {
            throw new AppException("publication.plan.same", plan.title(), earlier.title());
        }
        PlanAdjustment paper = new PlanAdjustment(plan.uuid(), organ(),
                Messages.text("publication.plan.number", parameter("paper.mark", date), Integer.toString(plan.year()),
                        plan.ordinal()),
                date, plan.year(), plan.number(), reason, changes);
        return papers.printTogether(List.of(paper), folder.resolve("plan-adjustment-" + plan.number() + ".pdf"),
                new Provenance(organ(), null, null), Progress.NONE);
    }

    private List<PlanAnnouncement.Line> rows(long planId) {
        return plans.lines(planId).stream()
                .map(line -> row(database.read(tx -> PublicWords.line(tx, catalog, line)), line)).toList();
    }

    /** 年度抽查计划表 of a plan as it stands, be it public or not. */
    public Printed planTable(long planId) {
        AnnualPlan plan = plans.plan(planId);
        PlanTable table = new PlanTable(plan.uuid(), organ(), LocalDate.now(clock), plan.year(), plan.number(),
                Messages.of(plan.state()), rows(planId));
        return papers.printTogether(List.of(table), folder.resolve("plan-table-" + plan.number() + ".pdf"),
                new Provenance(organ(), null, null), Progress.NONE);
    }

    /** 实施方案 of a task. */
    public Printed scheme(InspectionTask task) {
        LineContent content = task.content();
        LocalDate today = LocalDate.now(clock);
        List<String> items = database.read(tx -> catalog.items(tx, content.items())).stream()
                .map(InspectionItem::name).toList();
        TaskScheme scheme = new TaskScheme(task.uuid(), organ(), today,
                Objects.requireNonNullElse(task.platformNumber(), task.number()), content.title(),
                parameter("paper.basis", today), PublicWords.type(content), Messages.of(content.mode()), items,
                PublicWords.targets(content), PublicWords.ratios(content), content.unit(), task.inspectFrom(),
                task.inspectTo(), offices.number("inspectors.per.visit", today),
                offices.number("publication.workdays", today));
        return papers.printTogether(List.of(scheme), folder.resolve("scheme-" + task.number() + ".pdf"),
                new Provenance(organ(), null, null), Progress.NONE);
    }

    private String organ() {
        return offices.current().orElseThrow().name();
    }

    /**
     * 抽查结果公示表 of a task, of what was published so far.
     *
     * @throws AppException when nothing of it is public
     */
    public Printed results(InspectionTask task, LocalDate date) {
        String platformNumber = Objects.requireNonNullElse(task.platformNumber(), task.number());
        List<PublicResult> results = publications.published().stream()
                .filter(publication -> publication.kind() == PublicationKind.RESULT)
                .map(publication -> Json.read(publication.content(), PublicResult.class))
                .filter(result -> result.raninsTaskId().equals(platformNumber)).toList();
        if (results.isEmpty()) {
            throw new AppException("publication.results.none", platformNumber);
        }
        PublicResult first = results.getFirst();
        List<ResultAnnouncement.Result> rows = results.stream()
                .flatMap(result -> result.details().stream()
                        .map(item -> new ResultAnnouncement.Result(result.entName(), result.uniscid(),
                                LocalDate.parse(result.insDate()), item.raninsItemName(), item.raninsCheckResName(),
                                "")))
                .toList();
        ResultAnnouncement paper = new ResultAnnouncement(task.uuid(), first.insAuth(), date, first.raninsPlanId(),
                first.raninsPlaneName(), platformNumber, first.raninsTaskName(), first.raninsTypeName(), rows);
        return papers.printTogether(List.of(paper), folder.resolve("results-" + platformNumber + ".pdf"),
                new Provenance(first.insAuth(), null, null), Progress.NONE);
    }

    private PlanAnnouncement.Line row(PublicPlanLine row, PlanLine line) {
        boolean key = line.content().items().stream().map(catalog::item).flatMap(Optional::stream)
                .map(InspectionItem::importance).anyMatch(Importance.KEY::equals);
        return new PlanAnnouncement.Line(row.title(), row.type(),
                Messages.text(key ? "publication.key" : "publication.general"), row.items(), row.targets(), row.ratio(),
                row.unit(), row.mode(), Messages.text("publication.period", row.from(), row.to()), "");
    }

    private String parameter(String name, LocalDate day) {
        return offices.parameterOn(name, day);
    }
}
