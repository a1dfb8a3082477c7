package cn.shuangsuiji.notice;

import cn.shuangsuiji.notice.paper.CommitmentSheet;
import cn.shuangsuiji.notice.paper.CommitmentSheet.Stratum;
import cn.shuangsuiji.notice.paper.DrawResultSheet;
import cn.shuangsuiji.notice.paper.DrawResultSheet.Drawn;
import cn.shuangsuiji.notice.paper.InspectionForm;
import cn.shuangsuiji.notice.paper.InspectionForm.Choice;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.PlanAnnouncement;
import cn.shuangsuiji.notice.paper.RectificationOrder;
import cn.shuangsuiji.notice.paper.ResultAnnouncement;
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

    private PaperSamples() {}

    public static InspectionNotice notice(String target) {
        return notice(VISIT, target, ITEMS);
    }

    public static InspectionNotice notice(String visit, String target, List<String> items) {
        return new InspectionNotice(visit, ORGAN, "示市监抽通〔2026〕12号", LocalDate.of(2026, 11, 10), target,
                "92629999MA0000001X", "629999202600017", "2026年餐饮服务单位食品安全随机抽查",
                "《中华人民共和国食品安全法》和示例县2026年度“双随机、一公开”抽查工作计划", items, LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, 27), "实地检查、书面检查", List.of("营业执照、食品经营许可证", "从业人员健康证明",
                        "近三个月的进货查验记录"),
                "示例联系人", "0900-0000000");
    }

    public static InspectionForm form(String target, List<String> items) {
        return new InspectionForm(VISIT, ORGAN, "629999202600017", "2026年餐饮服务单位食品安全随机抽查", target,
                "92629999MA0000001X", "示例县示例镇示例路1号", "示例负责人", List.of("示例甲（62999900001）", "示例乙（62999900002）"),
                LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 27), items, RESULTS);
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
        return new RectificationOrder(VISIT, ORGAN, "示市监责改〔2026〕3号", LocalDate.of(2026, 11, 18), "示例县示例餐饮店",
                "92629999MA0000001X", "未在经营场所公示食品经营许可证", "《食品经营许可和备案管理办法》", "《食品经营许可和备案管理办法》",
                LocalDate.of(2026, 11, 30), "在经营场所的显著位置悬挂或者摆放食品经营许可证正本。", "本局将依法处理。", "示例县人民政府",
                "示例县人民法院", "示例联系人", "0900-0000000", "示例县示例路1号");
    }
}
