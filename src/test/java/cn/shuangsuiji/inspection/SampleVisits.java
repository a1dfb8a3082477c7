package cn.shuangsuiji.inspection;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A real office with tasks whose visits were put in without a draw: for tests of what comes after it. It is 2026-11-23,
/// a Monday, 09:00.
public final class SampleVisits implements AutoCloseable {
    public static final List<String> ITEMS = List.of("营业执照（登记证）规范使用情况", "食品经营许可与经营条件一致", "从业人员健康证明", "在用计量器具检定",
            "明码标价");
    private static final List<String> NAMES = List.of("示例县清泉饭店", "示例县腾达商贸有限责任公司", "示例县东关超市", "示例县䶮泰餐饮服务有限公司",
            "示例县仙女㛃粮油店", "示例县𠮷祥小吃", "示例县第一农机专业合作社",
            "示例县样板农业科技综合开发与特色农产品种植养殖加工储藏冷链运输销售推广及乡村旅游休闲观光康养研学实践教育培训咨询服务一体化连锁经营有限责任公司");

    public final App app;
    public final Actor clerk;
    public final Actor head;
    public final InspectionTask task;

    public SampleVisits(Path folder) {
        this(folder, TestOffice.CLOCK);
    }

    /** As above, at another time. */
    public SampleVisits(Path folder, Clock clock) {
        app = new App(folder, new Assets(Path.of("assets")), clock);
        clerk = app.accounts.found("示例县市场监督管理局", "629999",
                new NewAccount("jingban", "王经办", Set.of(Role.CLERK), "mima-jingban"));
        head = app.accounts.add(clerk, new NewAccount("guzhang", "李股长", Set.of(Role.SECTION_HEAD), "mima-guzhang"));
        app.plans.create(clerk, 2026, "2026 年度双随机抽查计划");
        long plan = app.plans.plans().getFirst().id();
        app.plans.addLine(clerk, plan, line("餐饮服务定向抽查"));
        app.plans.addLine(clerk, plan, line("食品销售抽查"));
        app.plans.submit(clerk, plan);
        app.plans.approve(head, plan);
        app.publications.publishPlan(clerk, plan);
        task = task(app.plans.lines(plan).getFirst().id(), "6299992026110001");
    }

    /** Another task, registered on the platform. */
    public InspectionTask otherTask() {
        long plan = app.plans.plans().getFirst().id();
        return task(app.plans.lines(plan).getLast().id(), "6299992026060002");
    }

    /** So many visits of a task, waiting to be inspected since the day given. */
    public List<Visit> visits(InspectionTask of, int count, LocalDate notified) {
        List<Visit> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int ordinal = i + 1;
            made.add(app.database.write(tx -> add(tx, of, ordinal, notified)));
        }
        return made;
    }

    /** A whole entry of this day with these result codes, one an item. */
    public FindingDraft draft(Visit visit, LocalDate day, List<String> results) {
        List<Answer> answers = new ArrayList<>();
        for (Finding finding : app.visits.findings(visit.id())) {
            ResultCode code = app.resultCodes.find(results.get(finding.ordinal() - 1)).orElseThrow();
            answers.add(new Answer(finding.item(), code.code(), code.problem() ? "现场发现后厨未设独立的餐饮具清洗水池。" : "",
                    code.proposed(), code.problem() ? day.plusDays(10).toString() : null));
        }
        return new FindingDraft(day.toString(), List.of(CheckMethod.ON_SITE), Signature.SIGNED, null, "", false,
                answers);
    }

    /** Enters and hands in findings as the clerk. */
    public void handIn(Visit visit, LocalDate day, String... results) {
        app.findings.submit(clerk, visit.id(), draft(visit, day, List.of(results)));
    }

    /** As {@link #handIn}, and approved by the head. */
    public void review(Visit visit, LocalDate day, String... results) {
        handIn(visit, day, results);
        app.findings.approve(head, visit.id());
    }

    /** Somebody who approves and reviews but neither enters nor publishes. */
    public Actor director() {
        return app.accounts.add(clerk, new NewAccount("juzhang", "赵局长", Set.of(Role.DIRECTOR), "mima-juzhang"));
    }

    @Override
    public void close() {
        app.close();
    }

    private InspectionTask task(long line, String platformNumber) {
        InspectionTask made = app.tasks.create(clerk,
                new NewTask(line, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 20)));
        app.tasks.approve(head, made.id());
        return app.tasks.register(clerk, made.id(), platformNumber);
    }

    private static LineContent line(String title) {
        return new LineContent(title, true, Joint.SINGLE, InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS,
                List.of("SL-001"),
                TargetFilter.ACTIVE, Map.of(RiskClass.A, "5%"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
                "餐饮股");
    }

    private Visit add(Tx tx, InspectionTask of, int ordinal, LocalDate notified) {
        VisitMapper mapper = tx.mapper(VisitMapper.class);
        String uuid = "018f%04d-0000-7000-8000-%012d".formatted(of.id(), ordinal);
        String name = NAMES.get((ordinal - 1) % NAMES.size());
        mapper.add(new Visit(0, uuid, of.id(), ordinal, VisitState.TO_INSPECT,
                "92629999MA7K%05dX".formatted(ordinal), name, TargetKind.INDIVIDUAL,
                "示例县城关镇东大街 %d 号".formatted(ordinal),
                "示例甲", "000-0000000", notified, null, "", null, null, "", false, null, null, null, null,
                null, null, null, null));
        Visit visit = Objects.requireNonNull(mapper.byUuid(uuid));
        mapper.notified(visit.id(), notified);
        for (int i = 0; i < ITEMS.size(); i++) {
            mapper.addFinding(new Finding(visit.id(), i + 1, "SL-%03d".formatted(i + 1), ITEMS.get(i),
                    "《示例食品经营许可和备案管理办法》第十二条", "对照许可档案核对场所、设施、布局。不一致但不影响安全的，责令改正；擅自改变可能影响食品安全的，按线索移交办案机构。",
                    "许可证正本", null, null, null, "", null, null));
        }
        mapper.putInspector(new VisitInspector(visit.id(), 1, SeatRole.LEADER, "62-0417", "李执法", "餐饮股"));
        mapper.putInspector(new VisitInspector(visit.id(), 2, SeatRole.MEMBER, "62-0418", "赵执法", "餐饮股"));
        return Objects.requireNonNull(mapper.byUuid(uuid));
    }
}
