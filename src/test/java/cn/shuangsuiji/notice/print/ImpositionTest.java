package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.Subject;
import cn.shuangsuiji.notice.template.TemplateVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class ImpositionTest {
    private static List<PrintedPaper> papers(List<Integer> lengths) {
        List<PrintedPaper> papers = new ArrayList<>();
        int first = 1;
        for (int length : lengths) {
            papers.add(new PrintedPaper(PaperKind.INSPECTION_NOTICE, new Subject(Subject.Kind.VISIT, "v" + first),
                    "r", Path.of("f"), first, length, new TemplateVersion("t", "0")));
            first += length;
        }
        return papers;
    }

    @Property
    void sides_duplex_everyPaperBeginsOnAFront(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 7) Integer> lengths) {
        List<PrintedPaper> papers = papers(lengths);
        List<Integer> sides = Imposition.sides(papers, true);

        assertThat(papers).allMatch(paper -> sides.indexOf(paper.firstPage() - 1) % 2 == 0);
        assertThat(sides.stream().filter(side -> side != Imposition.BLANK).toList()).isEqualTo(
                IntStream.range(0, lengths.stream().mapToInt(Integer::intValue).sum()).boxed().toList());
        assertThat(sides.size() % 2).isZero();
    }

    @Property
    void jobs_loseNoPaper_andKeepToTheLimit(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 7) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        List<PrintedPaper> papers = papers(lengths);

        List<List<PrintedPaper>> jobs = Imposition.jobs(papers, most);

        assertThat(jobs.stream().flatMap(List::stream).toList()).isEqualTo(papers);
        assertThat(jobs).allMatch(
                job -> job.size() == 1 || job.stream().mapToInt(PrintedPaper::pages).sum() <= most);
    }

    @Property
    void range_ofPages_staysInsideEachPaper(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 7) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 9) int first, @ForAll @IntRange(min = 0, max = 9) int more) {
        List<PrintedPaper> papers = papers(lengths);

        for (PrintedPaper part : new PrintRange(1, papers.size(), first, first + more).of(papers)) {
            PrintedPaper whole = papers.stream().filter(paper -> paper.subject().equals(part.subject())).findFirst()
                    .orElseThrow();
            assertThat(part.firstPage()).isEqualTo(whole.firstPage() + first - 1);
            assertThat(part.firstPage() + part.pages()).isLessThanOrEqualTo(whole.firstPage() + whole.pages());
        }
    }
}
