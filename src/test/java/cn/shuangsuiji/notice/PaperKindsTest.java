package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of paper, with everyday and with the worst content, read back. */
class PaperKindsTest {
    @TempDir
    Path folder;

    @Test
    void samples_haveEveryKind() {
        assertThat(PaperSamples.all()).extracting(Paper::kind).containsExactly(PaperKind.values());
    }

    @Test
    void printTogether_makesEveryKind_worstContent() throws IOException {
        List<Paper> papers = PaperSamples.worst();

        Printed printed = Pdf.papers().printTogether(papers, folder.resolve("worst.pdf"), Pdf.PROVENANCE,
                Progress.NONE);

        assertThat(printed.failed()).isEmpty();
        assertThat(printed.missing()).isEmpty();
        assertThat(printed.papers()).hasSameSizeAs(papers);
    }

    /** Zero-width and direction marks, a line break, an emoji, Hebrew, a character of Ext G, a private one of old systems. */
    @Test
    void printTogether_oddName_inEveryKindOfAVisit() throws IOException {
        String odd = "示例\u200B\u202E县\n城\uE863关😀א\uD884\uDF44店";
        List<Paper> papers = PaperSamples.named(odd);

        Printed printed = Pdf.papers().printTogether(papers, folder.resolve("odd.pdf"), Pdf.PROVENANCE,
                Progress.NONE);

        assertThat(printed.failed()).isEmpty();
        assertThat(printed.missing()).extracting(MissingCharacter::character).contains("😀", "א", "\uD884\uDF44");
        List<String> pages = Pdf.pages(folder.resolve("odd.pdf"));
        for (PrintedPaper paper : printed.papers()) {
            if (paper.subject().kind() == Subject.Kind.VISIT) {
                assertThat(String.join("",
                        pages.subList(paper.firstPage() - 1, paper.firstPage() - 1 + paper.pages())))
                        .as(paper.kind().name()).contains("城䶮关〓〓〓店");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void printBlank_everyKind_hasItsWords_butNoValue(PaperKind kind) throws IOException {
        Path file = folder.resolve("blank.pdf");

        Printed printed = Pdf.papers().printBlank(List.of(kind), file, Pdf.PROVENANCE);

        assertThat(printed.failed()).isEmpty();
        assertThat(Pdf.text(file)).doesNotContain("null", "{{", "\uFDD3", "Blank").hasSizeGreaterThan(20);
    }

    /** What stays in the office is marked so; what leaves it has no field for what must not be on it. */
    @Test
    void emptyFields_leaveNoTrace() throws IOException {
        Path file = folder.resolve("empty.pdf");

        Pdf.print(file, PaperSamples.emptyOrder());

        assertThat(Pdf.text(file)).contains("责令改正通知书").doesNotContain("null");
    }
}
