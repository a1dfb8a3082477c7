package cn.shuangsuiji.catalog.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

import static cn.shuangsuiji.catalog.importing.ImportDesk.code;
import static cn.shuangsuiji.catalog.importing.ImportDesk.row;

/** Workbooks as offices and their systems really write them: rows as a library writes them, and rows of XML. */
final class CorpusWorkbooks {
    private CorpusWorkbooks() {}

    static void plain(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "企业名称");
        row(sheet, 1, code(1), "示例一号");
        row(sheet, 2, code(2), "示例二号");
    }

    static void titleAndFooters(Worksheet sheet) {
        row(sheet, 0, "示例县市场主体名录");
        sheet.range(0, 0, 0, 3).merge();
        row(sheet, 1, "填报单位：示例县局", null, null, "2026年11月");
        row(sheet, 2, "序号", "统一社会信用代码", "企业名称", "经营地址");
        row(sheet, 3, 1, code(1), "示例一号", "示例路1号");
        row(sheet, 4, 2, code(2), "示例二号", "示例路2号");
        row(sheet, 5, "序号", "统一社会信用代码", "企业名称", "经营地址");
        row(sheet, 6, 3, code(3), "示例三号", "示例路3号");
        row(sheet, 7, "合  计", null, 3);
        row(sheet, 9, "制表人：示例甲", null, "审核人：示例乙");
        row(sheet, 10, "填表说明：1. 本表每月报送。");
        row(sheet, 11, "备注");
    }

    static void twoHeaderRows(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "企业名称", "住所及联系方式", null, "法定代表人");
        row(sheet, 1, null, null, "经营地址", "联系电话");
        sheet.range(0, 0, 1, 0).merge();
        sheet.range(0, 1, 1, 1).merge();
        sheet.range(0, 2, 0, 3).merge();
        sheet.range(0, 4, 1, 4).merge();
        row(sheet, 2, code(1), "示例一号", "示例路1号", 13900000000.0, "示例甲");
    }

    static void twoHeaderRowsThatNobodyKnows(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "企业名称", "内部信息", null);
        row(sheet, 1, null, null, "甲项", "乙项");
        row(sheet, 2, code(1), "示例一号", "一", "二");
    }

    static void sameNamesUnderTwoGroups(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "名称", "联络员", null, "财务", null);
        row(sheet, 1, null, null, "姓名", "手机", "姓名", "手机");
        row(sheet, 2, code(1), "示例一号", "示例甲", "1", "示例乙", "2");
    }

    static void mergedCategories(Worksheet sheet) {
        row(sheet, 0, "抽查类别", "抽查事项", "编号");
        row(sheet, 1, "食品销售监督检查", "许可情况", "SP01");
        row(sheet, 2, null, "标签情况", "SP02");
        row(sheet, 3, null, "贮存情况", "SP03");
        row(sheet, 4, "计量监督检查", "强检情况", "JL01");
        sheet.range(1, 0, 3, 0).merge();
    }

    static void mergedCodes(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "企业名称");
        row(sheet, 1, code(1), "示例一号");
        row(sheet, 2, null, "示例一号分店");
        sheet.range(1, 0, 2, 0).merge();
    }

    static void hidden(Worksheet sheet) {
        row(sheet, 0, "统一社会信用代码", "企业名称", "经营地址");
        row(sheet, 1, code(1), "示例一号", "示例路1号");
        row(sheet, 2, code(2), "示例二号", "示例路2号");
        row(sheet, 3, code(3), "示例三号", "示例路3号");
        sheet.hideRow(2);
        sheet.hideColumn(2);
        sheet.hideColumn(9);
    }

    static void registryExport(Worksheet sheet) {
        row(sheet, 0, "企业名称", "注册号", "TYXYDM", "法定代表人", "经营地址", "创建日期", "数据日期", "ZT", "LXDH", "ROW_NO");
        row(sheet, 1, "示例一号", 620999600000001.0, null, "示例甲", "示例路1号", 41_000, 46_327, "正常", 13900000001.0, 1);
        row(sheet, 2, "示例二号", null, 916299990000123000L, "示例乙", "示例路2号", 41_000, 46_327, "正常", 0.0, 2);
        row(sheet, 3, null, 620999600000003.0, code(3), "示例丙", "示例路3号", 41_000, 46_327, "正常", null, 3);
        row(sheet, 4, "示例四号", 620999600000004.0, code(4), "示例丁", "示例路4号", 41_000, 46_327, "正常", null, 4);
    }

    static void noNumbers(Worksheet sheet) {
        row(sheet, 0, "编制单位", "序号", "抽查类别", "抽查事项", "检查对象", "事项类别");
        row(sheet, 1, "示例局", "1", "食品检查", "许可情况", "企业", "一般检查事项");
        row(sheet, 2, "示例局", "1", "食品检查", "标签情况", "企业", "重点检查事项");
    }

    static void joint(Worksheet sheet) {
        row(sheet, 0, "序号", "抽查领域", "抽查事项", "检查对象", "发起部门", "配合部门");
        row(sheet, 1, "1", "学校办学情况抽查", "学校食堂食品安全情况的检查", "各类学校", "市场监管部门", "教育部门");
    }

    static byte[] day1904() {
        return new RawWorkbook().from1904().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称", "数据日期")
                + RawWorkbook.row(2, "", code(1), "示例一号", "<><v>44865</v>")).bytes();
    }

    static byte[] formulas() {
        return new RawWorkbook().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称", "联系电话", "住所", "行业")
                + RawWorkbook.row(2, "", code(1), "< t=\"str\"><f>A9&amp;\"x\"</f><v>示例一号</v>",
                        "<><f>1+1</f><v>13900000000</v>", "<><f>B9</f>", "< t=\"e\"><f>NA()</f><v>#N/A</v>"))
                .bytes();
    }

    static byte[] sheetsAndMacros() {
        String header = RawWorkbook.row(1, "", "统一社会信用代码", "名称");
        return new RawWorkbook().part("xl/vbaProject.bin", new byte[]{1, 2, 3})
                .sheet("旧表", "hidden", "", header + RawWorkbook.row(2, "", code(9), "示例九号"), "")
                .sheet("说明", "", "", RawWorkbook.row(1, "", "本表由示例县局填报"), "")
                .sheet("城关镇", "", "", header + RawWorkbook.row(2, "", code(1), "示例一号"), "")
                .sheet("东大街", "", "", header + RawWorkbook.row(2, "", code(2), "示例二号"), "").bytes();
    }

    /** All of a sheet's 16,384 columns, with nothing in them but their style. */
    static byte[] styledColumns() {
        StringBuilder styled = new StringBuilder("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(code(1)) + "<c r=\"B2\" t=\"inlineStr\"><is><t>示例一号</t></is></c>");
        for (int i = 2; i < 16_384; i++) {
            styled.append("<c r=\"").append(letters(i)).append("2\" s=\"0\"/>");
        }
        return new RawWorkbook().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称") + styled + "</row>").bytes();
    }

    /** Every second of 16,384 columns has something in it. */
    static byte[] fullColumns() {
        StringBuilder full = new StringBuilder("<row r=\"2\">");
        for (int i = 0; i < 16_384; i++) {
            full.append("<c r=\"").append(letters(i)).append("2\"><v>1</v></c>");
        }
        return new RawWorkbook().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称") + full + "</row>").bytes();
    }

    /** A last row beyond the last one that Excel knows. */
    static byte[] beyondTheLastRow() {
        return new RawWorkbook().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称")
                + RawWorkbook.row(1_048_577, "", code(1), "示例一号")).bytes();
    }

    /** The very last row that a sheet holds. */
    static byte[] theLastRow() {
        return new RawWorkbook().sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称")
                + RawWorkbook.row(1_048_576, "", code(1), "示例一号")).bytes();
    }

    static byte[] entities() {
        return new RawWorkbook().part("xl/sharedStrings.xml",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><sst><si><t>&b;</t></si></sst>")
                .sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称")).bytes();
    }

    static byte[] hugeStrings() {
        byte[] strings = new byte[200 << 20];
        Arrays.fill(strings, (byte) ' ');
        byte[] start = "<sst><si><t>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, strings, 0, start.length);
        return new RawWorkbook().part("xl/sharedStrings.xml", strings)
                .sheet(RawWorkbook.row(1, "", "统一社会信用代码", "名称")).bytes();
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
