package cn.shuangsuiji.notice;

import cn.shuangsuiji.notice.paper.CaseCover;
import cn.shuangsuiji.notice.paper.CaseIndex;
import cn.shuangsuiji.notice.paper.CaseRemarks;
import cn.shuangsuiji.notice.paper.CommitmentSheet;
import cn.shuangsuiji.notice.paper.CommitmentSheet.Stratum;
import cn.shuangsuiji.notice.paper.CriminalReferral;
import cn.shuangsuiji.notice.paper.DispatchOrder;
import cn.shuangsuiji.notice.paper.DrawMinutes;
import cn.shuangsuiji.notice.paper.DrawResultSheet;
import cn.shuangsuiji.notice.paper.DrawResultSheet.Drawn;
import cn.shuangsuiji.notice.paper.InspectionApproval;
import cn.shuangsuiji.notice.paper.InspectionForm;
import cn.shuangsuiji.notice.paper.InspectionForm.Choice;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.ItemBriefing;
import cn.shuangsuiji.notice.paper.ItemListPaper;
import cn.shuangsuiji.notice.paper.LeadReferral;
import cn.shuangsuiji.notice.paper.NotificationLetter;
import cn.shuangsuiji.notice.paper.OfficeContact;
import cn.shuangsuiji.notice.paper.OnsiteRecord;
import cn.shuangsuiji.notice.paper.OversightTable;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PlanAdjustment;
import cn.shuangsuiji.notice.paper.PlanAnnouncement;
import cn.shuangsuiji.notice.paper.PlanTable;
import cn.shuangsuiji.notice.paper.PolicyLeaflet;
import cn.shuangsuiji.notice.paper.RecheckRecord;
import cn.shuangsuiji.notice.paper.RectificationOrder;
import cn.shuangsuiji.notice.paper.ResultAnnouncement;
import cn.shuangsuiji.notice.paper.ServiceReceipt;
import cn.shuangsuiji.notice.paper.TaskScheme;
import cn.shuangsuiji.notice.paper.TeamChange;
import cn.shuangsuiji.notice.paper.VisitFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Made-up papers with plain and with awkward content.
public final class PaperSamples {
    public static final String VISIT = "019aa3b0-7c1e-7d42-9f00-00000000002a";
    public static final String TASK = "019aa3b0-7c1e-7d42-9f00-000000000007";
    public static final String PLAN = "019aa3b0-7c1e-7d42-9f00-000000000001";
    public static final String COMMITMENT = "0123456789abcdef".repeat(4);
    public static final String ORGAN = "示例县市场监督管理局";
    public static final List<String> ITEMS = List.of("营业执照（登记证）规范使用情况的检查", "年度报告公示信息的检查",
            "食品经营许可条件保持情况的检查", "从业人员健康证明的检查", "明码标价情况的检查");
    public static final List<Choice> RESULTS = List.of(new Choice("1", "未发现问题"), new Choice("2", "未按规定公示应当公示的信息"),
            new Choice("3", "公示信息隐瞒真实情况、弄虚作假"), new Choice("4", "通过登记的住所（经营场所）无法联系"), new Choice("5", "发现问题已责令改正"),
            new Choice("6", "不配合检查情节严重"), new Choice("7", "未发现开展本次抽查涉及的经营活动"), new Choice("8", "发现问题待后续处理"));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 9, 9, 5);
    private static final String BASIS = "《中华人民共和国食品安全法》和示例县2026年度“双随机、一公开”抽查工作计划";
    private static final List<String> MATERIALS = List.of("营业执照、食品经营许可证", "从业人员健康证明", "近三个月的进货查验记录");
    private static final OfficeContact CONTACT = new OfficeContact("示例联系人", "0900-0000000", "示例县示例路1号");

    private PaperSamples() {}

    public static InspectionNotice notice(String target) {
        return notice(VISIT, target, ITEMS);
    }

    public static VisitFacts facts(String visit, String target, List<String> items) {
        return new VisitFacts(visit, ORGAN, "629999202600017", "2026年餐饮服务单位食品安全随机抽查", target,
                "92629999MA0000001X", "示例县示例镇示例路1号", "示例负责人", List.of("示例甲（62999900001）", "示例乙（62999900002）"),
                LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 27), items);
    }

    public static InspectionNotice notice(String visit, String target, List<String> items) {
        return new InspectionNotice(facts(visit, target, items), "示市监抽通〔2026〕12号", DAY, BASIS, "实地检查、书面检查", MATERIALS,
                CONTACT);
    }

    public static InspectionForm form(String target, List<String> items) {
        return new InspectionForm(facts(VISIT, target, items), RESULTS);
    }

    public static ServiceReceipt receipt(String target) {
        return new ServiceReceipt(facts(VISIT, target, ITEMS), List.of("双随机抽查通知书（示市监抽通〔2026〕12号）"));
    }

    public static CommitmentSheet commitment() {
        return new CommitmentSheet(TASK, ORGAN, "2026年餐饮服务单位食品安全随机抽查", "629999202600017", 1,
                List.of(new Stratum(812, 9), new Stratum(301, 15), new Stratum(90, 12)),
                List.of("抽查事项 1 项：食品经营许可。", "不进入抽取的对象：已注销、吊销或迁出 6 户、今年同事项已抽 22 户。"), COMMITMENT,
                LocalDateTime.of(2026, 11, 9, 9, 5));
    }

    public static DrawResultSheet drawResult(int count) {
        List<Drawn> drawn = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Drawn("示例县第" + i + "示例餐饮店", "92629999MA%07dX".formatted(i), "示例甲、示例乙")).toList();
        return new DrawResultSheet(TASK, ORGAN, "2026年餐饮服务单位食品安全随机抽查", "629999202600017", 1, COMMITMENT,
                "31415926535897932384", COMMITMENT, LocalDateTime.of(2026, 11, 9, 10, 30), drawn);
    }

    public static PlanAnnouncement plan(int count) {
        return new PlanAnnouncement(PLAN, ORGAN, "示市监〔2026〕3号", LocalDate.of(2026, 1, 20), 2026, "6299992026JH01",
                "《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》",
                Collections.nCopies(count,
                        new PlanAnnouncement.Line("餐饮服务单位食品安全随机抽查", "不定向", "重点", "食品经营许可条件保持情况的检查；从业人员健康证明的检查",
                                "全县餐饮服务单位", "3%，不少于36户", "本局发起，联合消防救援大队", "示例县市场监督管理局各市场监督管理所", "3月至11月",
                                "")));
    }

    public static ResultAnnouncement results(int count) {
        return new ResultAnnouncement(TASK, ORGAN, LocalDate.of(2026, 12, 8), "6299992026JH01", "2026年度抽查工作计划",
                "629999202600017", "2026年餐饮服务单位食品安全随机抽查", "不定向",
                IntStream.rangeClosed(1, count).mapToObj(i -> new ResultAnnouncement.Result("示例县第" + i + "示例餐饮店",
                        "92629999********1X", LocalDate.of(2026, 11, 18), "食品经营许可条件保持情况的检查", "未发现问题", "")).toList());
    }

    public static RectificationOrder order() {
        return order("示例县示例餐饮店", "未在经营场所公示食品经营许可证");
    }

    private static RectificationOrder order(String target, String violation) {
        return new RectificationOrder(facts(VISIT, target, ITEMS), "示市监责改〔2026〕3号", DAY, violation,
                "《食品经营许可和备案管理办法》", "《食品经营许可和备案管理办法》", LocalDate.of(2026, 11, 30),
                "在经营场所的显著位置悬挂或者摆放食品经营许可证正本。", "本局将依法处理。", "示例县人民政府", "示例县人民法院", CONTACT);
    }

    /** One of each kind with everyday content. */
    public static List<Paper> all() {
        return all("示例县示例餐饮店", ITEMS, 3);
    }

    /** One of each kind about a firm of this name. */
    public static List<Paper> named(String target) {
        return all(target, ITEMS, 2);
    }

    /** An order of which nothing is known. */
    public static RectificationOrder emptyOrder() {
        return new RectificationOrder(
                new VisitFacts(VISIT, "", "", "", "", "", "", null, List.of(), DAY, DAY, List.of()),
                "", DAY, "", "", "", null, "", "", "", "", new OfficeContact("", "", ""));
    }

    /** One of each kind with a name of 200 characters, 40 items and long tables. */
    public static List<Paper> worst() {
        return all("示例县䶮㛃𠮷𬭸" + "长名称".repeat(64) + "餐饮店",
                IntStream.rangeClosed(1, 40).mapToObj(i -> "第" + i + "项：" + ITEMS.get(i % ITEMS.size())).toList(), 60);
    }

    private static List<Paper> all(String target, List<String> items, int rows) {
        VisitFacts facts = facts(VISIT, target, items);
        List<PlanAnnouncement.Line> lines = plan(rows).lines();
        return List.of(
                new ItemListPaper(VISIT, ORGAN, DAY, "2026年版", DAY, rows, 0, Collections.nCopies(rows,
                        new ItemListPaper.Item("食品安全", items.getFirst(), "餐饮服务单位", "一般", "实地检查", "县级", BASIS))),
                new PlanTable(PLAN, ORGAN, DAY, 2026, "6299992026JH01", "草稿", lines), plan(rows),
                new PlanAdjustment(PLAN, ORGAN, "示市监〔2026〕9号", DAY, 2026, "6299992026JH01", "上级统一部署",
                        Collections.nCopies(rows,
                                new PlanAdjustment.Change("调整", "餐饮服务单位食品安全随机抽查", "比例或户数", "3%", "5%"))),
                new TaskScheme(TASK, ORGAN, DAY, "629999202600017", "2026年餐饮服务单位食品安全随机抽查", BASIS, "不定向",
                        "县级发起，县级抽取，县级检查", items, "全县餐饮服务单位", "3%至5%", "餐饮股", DAY, DAY.plusDays(20), 2, 20),
                commitment(), drawResult(rows),
                new DrawMinutes(TASK, ORGAN, "629999202600017", "2026年餐饮服务单位食品安全随机抽查", 1, MORNING, MORNING, MORNING,
                        1203, 36, 36, COMMITMENT, "31415926535897932384", COMMITMENT, "示例经办", "示例见证"),
                new TeamChange(TASK, ORGAN, DAY, "629999202600017", "2026年餐饮服务单位食品安全随机抽查",
                        Collections.nCopies(rows, new TeamChange.Change(target, "组员由示例甲换为示例乙（按种子递补）", "生病请假", "示例经办",
                                "示例局长", MORNING))),
                new DispatchOrder(TASK, ORGAN, "629999202600017", "2026年餐饮服务单位食品安全随机抽查",
                        List.of("组长：示例甲（62999900001）", "组员：示例乙（62999900002）"), "示例甲", DAY, DAY.plusDays(9), DAY,
                        Collections.nCopies(rows, new DispatchOrder.Stop(target, "92629999MA0000001X", "示例县示例镇示例路1号",
                                items.size()))),
                new InspectionApproval(facts, DAY, BASIS, "实地检查", 1, 0), notice(VISIT, target, items),
                new ItemBriefing(facts, DAY, items.stream()
                        .map(item -> new ItemBriefing.Check(item, "《中华人民共和国食品安全法》", "示例县市场监督管理局")).toList(), MATERIALS,
                        CONTACT),
                form(target, items), new OnsiteRecord(facts),
                new ServiceReceipt(facts, List.of("双随机抽查通知书（示市监抽通〔2026〕12号）", "检查事项告知单")),
                order(target, "未在经营场所公示食品经营许可证"),
                new PolicyLeaflet(facts, DAY, "餐饮服务", Collections.nCopies(rows, "依法取得食品经营许可证并在显著位置公示（《中华人民共和国食品安全法》）。"),
                        CONTACT),
                results(rows),
                new LeadReferral(facts, "示市监案移〔2026〕1号", DAY, "示例县市场监管综合行政执法队", "经营超过保质期的食品",
                        "货架上有3袋示例饼干超过保质期。".repeat(rows), "应当由办案机构立案查处", "《中华人民共和国食品安全法》", MATERIALS, CONTACT),
                new NotificationLetter(facts, "示市监抄告〔2026〕1号", DAY, "示例县消防救援大队", "安全出口被杂物堵塞。".repeat(rows),
                        "《中华人民共和国消防法》", MATERIALS, CONTACT),
                new CriminalReferral(facts, "示市监罪移〔2026〕1号", DAY, "示例县公安局", "生产、销售伪劣产品", "现场查获示例酒120瓶。".repeat(rows),
                        MATERIALS, CONTACT),
                new RecheckRecord(facts, items.getFirst(), "未公示食品经营许可证。".repeat(rows), "责令改正，跟踪复查", "示市监责改〔2026〕3号",
                        DAY),
                new OversightTable(PLAN, ORGAN, DAY, DAY.minusDays(300), DAY,
                        List.of(new OversightTable.Figure("已公布的计划任务", "12", ""),
                                new OversightTable.Figure("计划外抽取", "0", "应当为0")),
                        items.stream().map(item -> new OversightTable.ItemFigures(item, 36, 35, 3, 2)).toList()),
                new CaseCover(facts, "发现问题2项，均已办结", DAY, DAY, 26),
                new CaseIndex(facts, Collections.nCopies(rows,
                        new CaseIndex.Entry("双随机抽查通知书", "示市监抽通〔2026〕12号", "2026-11-10", "1—2"))),
                new CaseRemarks(facts, 26, 9, 3, "示例经办", DAY));
    }
}
