package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
