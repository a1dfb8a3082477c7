package cn.shuangsuiji.bench;

import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.OfficeContact;
import cn.shuangsuiji.notice.paper.VisitFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// One-page notices of 365 characters with a table of 7 × 5 cells and a QR code, for every typesetter alike.
final class NoticeBatch {
    static final List<String> PARAGRAPHS = List.of(
            "根据《中华人民共和国食品安全法》和示例县本年度抽查工作计划，我局组织开展随机抽查。经公开抽取，你单位为本次检查对象。现将有关事项通知如下。",
            "一、检查人员不少于两人，并主动出示执法证件。你单位认为执法人员与本次检查有直接利害关系的，可以申请其回避，也可以当场陈述和申辩。",
            "二、请准备营业执照、许可证、从业人员健康证明、进货查验记录和其他有关资料，并安排熟悉情况的人员到场配合。",
            "三、你单位应当配合检查，如实提供情况和资料。拒不配合检查、情节严重的，将依法公示并处理。检查结果将依法向社会公示，你单位可以在公示网站上查询。",
            "四、检查不收取任何费用，检查人员不得接受宴请和礼品。对检查人员的意见和建议，请向我局反映，我局将为你保密，并在规定的时间内给予答复。本通知书由程序按统一的模板排版，二维码用于登记检查结果。");
    static final int ROWS = 7;
    static final int COLUMNS = 5;
    static final String TITLE = "随机抽查通知书";

    private NoticeBatch() {}

    static String visit(int i) {
        return "019aa3b0-7c1e-7d42-9f00-%012d".formatted(i);
    }

    static String firm(int i) {
        return "示例县第" + i + "示例餐饮店";
    }

    static String cell(int row, int column) {
        return row == 0 ? "栏目" + column : "事项" + row * column;
    }

    /** The same page in our template language. */
    static String template() {
        StringBuilder text = new StringBuilder("* {{qr}}\n# ").append(TITLE).append("\n> {{target}}：\n");
        PARAGRAPHS.forEach(paragraph -> text.append(paragraph).append('\n'));
        text.append("|:").append(" 1c".repeat(COLUMNS)).append('\n');
        for (int row = 0; row < ROWS; row++) {
            text.append("| ");
            for (int column = 0; column < COLUMNS; column++) {
                text.append(cell(row, column)).append(" | ");
            }
            text.append('\n');
        }
        return text.toString();
    }

    static List<InspectionNotice> ours(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new InspectionNotice(
                        new VisitFacts(visit(i), "", "", "", firm(i), "", "", null, List.of(), LocalDate.MIN,
                                LocalDate.MIN, List.of()),
                        "", LocalDate.MIN, "", "", List.of(), new OfficeContact("", "", "")))
                .toList();
    }
}
