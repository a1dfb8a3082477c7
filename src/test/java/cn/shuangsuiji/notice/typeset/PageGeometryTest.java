package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.notice.Pdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** GB/T 9704-2012, 5.2, in millimetres as measured on the finished page. */
class PageGeometryTest {
    private static final double POINT = 25.4 / 72;

    @TempDir
    Path folder;

    @Test
    void page_holds22LinesOf28Characters_fullPage() throws IOException {
        Path file = Pdf.set(folder, "> " + "国".repeat(28 * 22 + 1));

        Map<Float, List<TextPosition>> lines = lines(Pdf.positions(file, 1));

        assertThat(lines).hasSize(22);
        assertThat(lines.values()).allMatch(line -> line.size() == 28);
        assertThat(Pdf.pages(file)).hasSize(2);
    }

    @Test
    void body_liesInTypeArea_156By225() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "> " + "国".repeat(28 * 22)), 1);

        assertThat(page.getFirst().getXDirAdj() * POINT).isCloseTo(28, within(0.1));
        assertThat((page.get(27).getXDirAdj() + 16) * POINT).isCloseTo(28 + 156, within(0.1));
        assertThat((page.get(1).getXDirAdj() - page.getFirst().getXDirAdj()) * POINT).isCloseTo(5.571, within(0.01));
        assertThat((page.get(28).getYDirAdj() - page.getFirst().getYDirAdj()) * POINT).isCloseTo(10.227, within(0.01));
        assertThat((page.getFirst().getYDirAdj() - 16) * POINT).isBetween(37.0, 42.0);
        assertThat(page.get(28 * 22 - 1).getYDirAdj() * POINT).isBetween(257.0, 262.0);
        assertThat(page.getFirst().getFontSizeInPt()).isEqualTo(16);
    }

    @Test
    void paragraph_isIndentedTwoCharacters() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "国".repeat(40)), 1);

        assertThat(page.getFirst().getXDirAdj() * POINT).isCloseTo(28 + 2 * 5.571, within(0.1));
        assertThat(page.get(26).getXDirAdj() * POINT).isCloseTo(28, within(0.1));
    }

    @Test
    void comma_hangsOverTheEdge_fullLine() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "> " + "国".repeat(28) + "，" + "国".repeat(3)), 1);

        assertThat(page.get(28).getUnicode()).isEqualTo("，");
        assertThat(page.get(28).getYDirAdj()).isEqualTo(page.getFirst().getYDirAdj());
        assertThat(page.get(29).getYDirAdj()).isGreaterThan(page.getFirst().getYDirAdj());
    }

    @Test
    void pageNumber_standsOutside_7MillimetresBelow() throws IOException {
        Path file = Pdf.set(folder, "> " + "国".repeat(28 * 22 + 1));

        List<TextPosition> odd = number(file, 1);
        List<TextPosition> even = number(file, 2);

        assertThat(text(odd)).isEqualTo("—1—");
        assertThat(text(even)).isEqualTo("—2—");
        assertThat(odd.getFirst().getFontSizeInPt()).isEqualTo(14);
        assertThat((odd.getLast().getXDirAdj() + odd.getLast().getWidthDirAdj()) * POINT)
                .isCloseTo(28 + 156 - 14 * POINT, within(0.3));
        assertThat(even.getFirst().getXDirAdj() * POINT).isCloseTo(28 + 14 * POINT, within(0.3));
        assertThat((odd.getFirst().getYDirAdj() - 14 * 0.36) * POINT).isCloseTo(37 + 225 + 7, within(0.5));
    }

    @Test
    void date_endsFourCharactersFromTheEdge_organCentredAbove() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "文\n$ 示例局 | 2026年11月10日"), 1);
        List<TextPosition> date = page.stream().filter(each -> each.getYDirAdj() > 37 / POINT + 4 * 28.99).toList();
        List<TextPosition> signed = date.subList(0, text(date).indexOf("日") + 1);
        TextPosition middleOfOrgan = page.stream().filter(each -> each.getUnicode().equals("例")).findFirst()
                .orElseThrow();

        float end = signed.getLast().getXDirAdj() + 16;
        assertThat(end * POINT).isCloseTo(28 + 156 - 4 * 5.571, within(0.3));
        assertThat(middleOfOrgan.getXDirAdj() + 8).isCloseTo((signed.getFirst().getXDirAdj() + end) / 2, within(1f));
    }

    @Test
    void signature_takesTwoLinesAlong_fullPage() throws IOException {
        List<String> pages = Pdf.pages(Pdf.set(folder, "> " + "国".repeat(28 * 20) + "\n$ 示例局 | 2026年11月10日"));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(1)).startsWith("国".repeat(56) + "示例局");
    }

    @Test
    void redMark_begins35MillimetresBelowTheTypeArea() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "^ 示例县市场监督管理局\n№ 示市监〔2026〕3号"), 1);

        double size = page.getFirst().getFontSizeInPt();
        assertThat((page.getFirst().getYDirAdj() - Sheet.BASELINE * size) * POINT).isCloseTo(37 + 35, within(0.2));
        assertThat(size * POINT).isLessThanOrEqualTo(15.6);
    }

    @Test
    void letter_hasDoubleRedLines_170MillimetresWide_and20FromTheBottom() throws IOException {
        List<Pdf.Line> red = Pdf.lines(Pdf.set(folder, "^^ 示例县市场监督管理局\n№ 示市监〔2026〕3号"), 1).stream()
                .filter(Pdf.Line::red).toList();

        assertThat(red).hasSize(4).allMatch(line -> Math.abs((line.toX() - line.fromX()) * POINT - 170) < 0.1);
        assertThat(red).allMatch(line -> Math.abs(line.fromX() * POINT - 20) < 0.1);
        assertThat(red.getLast().y() * POINT).isCloseTo(297 - 20, within(0.1));
    }

    @Test
    void redRule_isAsWideAsTheTypeArea_4MillimetresBelowTheNumber() throws IOException {
        Path file = Pdf.set(folder, "^ 示例县市场监督管理局\n№ 示市监〔2026〕3号");
        Pdf.Line rule = Pdf.lines(file, 1).stream().filter(Pdf.Line::red).findFirst().orElseThrow();
        TextPosition number = Pdf.positions(file, 1).stream().filter(each -> each.getUnicode().equals("号")).findFirst()
                .orElseThrow();

        assertThat((rule.toX() - rule.fromX()) * POINT).isCloseTo(156, within(0.1));
        double bottomOfNumber = number.getYDirAdj() + (1 - Sheet.BASELINE) * 16;
        assertThat((rule.y() - bottomOfNumber) * POINT).isCloseTo(4, within(0.2));
    }

    @Test
    void landscape_keepsTheTypeAreaTurned() throws IOException {
        List<TextPosition> page = Pdf.positions(Pdf.set(folder, "===\n> " + "国".repeat(60)), 1);

        assertThat(page.getFirst().getXDirAdj() * POINT).isCloseTo(35, within(0.1));
        assertThat(page.stream().filter(each -> each.getUnicode().equals("国"))
                .mapToDouble(each -> each.getXDirAdj() + 16).max().orElseThrow() * POINT)
                .isLessThanOrEqualTo(35 + 225 + 0.2);
    }

    @Test
    void restOfPage_goesToTheRowThatAsksForIt() throws IOException {
        Path file = Pdf.set(folder, "|: 1\n| 上 |\n|* 中 |\n| 下 |\n|: 1 1\n| 左 | 右 |");
        double bottom = Pdf.lines(file, 1).stream().mapToDouble(Pdf.Line::y).max().orElseThrow();

        assertThat(Pdf.pages(file)).hasSize(1);
        assertThat(bottom * POINT).isBetween(37 + 225 - 7.0, 37 + 225 + 0.1);
    }

    @Test
    void writingLine_isOneRule() throws IOException {
        List<Pdf.Line> lines = Pdf.lines(Pdf.set(folder, "> 签名：＿＿＿＿　日期：＿＿"), 1);

        assertThat(lines).hasSize(2);
        assertThat((lines.getFirst().toX() - lines.getFirst().fromX()) * POINT).isCloseTo(4 * 5.571, within(0.3));
    }

    private static List<TextPosition> number(Path file, int page) throws IOException {
        return Pdf.positions(file, page).stream()
                .filter(each -> each.getYDirAdj() * POINT > 37 + 225 && !each.getUnicode().isBlank()).toList();
    }

    private static String text(List<TextPosition> positions) {
        return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
    }

    private static Map<Float, List<TextPosition>> lines(List<TextPosition> page) {
        return page.stream().filter(each -> each.getUnicode().equals("国"))
                .collect(Collectors.groupingBy(TextPosition::getYDirAdj, TreeMap::new, Collectors.toList()));
    }
}
