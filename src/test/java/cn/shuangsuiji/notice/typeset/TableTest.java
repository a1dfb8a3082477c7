package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TableTest {
    @TempDir
    Path folder;

    @Test
    void set_repeatsHeads_onEachPageOf40Items() throws IOException {
        List<String> items = IntStream.rangeClosed(1, 40).mapToObj(i -> "示例事项第" + i + "号的检查").toList();
        Path file = folder.resolve("form.pdf");

        Pdf.print(file, PaperSamples.form("示例店", items));

        List<String> pages = Pdf.pages(file).stream().filter(page -> page.contains("示例事项")).toList();
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("序号检查事项发现问题情况处置情况"));
        assertThat(String.join("", pages)).contains(items);
    }

    @Test
    void set_wrapsText_insideItsCell() throws IOException {
        String longText = IntStream.range(0x4E00, 0x4E00 + 90).mapToObj(Character::toString).reduce("", String::concat);

        Path file = Pdf.set(folder, "|: 10 10\n| " + longText + " | 右 |");

        List<TextPosition> left = Pdf.positions(file, 1).stream().filter(each -> longText.contains(each.getUnicode()))
                .toList();
        assertThat(left).hasSize(90).allMatch(each -> each.getXDirAdj() + 12 <= PageFormat.PORTRAIT.left()
                + PageFormat.PORTRAIT.measure() / 2);
    }

    @Test
    void set_dividesRow_higherThanAPage() throws IOException {
        String huge = "国".repeat(3000);

        Path file = Pdf.set(folder, "|: 10 10\n|# 甲 | 乙 |\n| " + huge + " | 右 |");

        List<String> pages = Pdf.pages(file);
        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.startsWith("甲乙"));
        assertThat(String.join("", pages).chars().filter(each -> each == '国').count()).isEqualTo(3000);
    }

    @Test
    void set_reachesOverColumns_markedCells() throws IOException {
        Path file = Pdf.set(folder, "|: 10 10 10\n| 国国国国国国国国国国国国国国国国国国国国 | < | < |");

        assertThat(Pdf.positions(file, 1).stream().filter(each -> each.getUnicode().equals("国"))
                .map(TextPosition::getYDirAdj).distinct()).hasSize(1);
    }
}
