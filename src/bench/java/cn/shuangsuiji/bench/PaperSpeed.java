package cn.shuangsuiji.bench;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.preview.PdfPages;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.Faces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Notices by the thousand: in one file against OpenPDF, and each in a file of its own against files whose fonts are parsed
/// once but subset for each.
final class PaperSpeed {
    private static final int TOGETHER = 1_000;
    private static final int APART = 100;
    private static final Provenance NOWHERE = new Provenance("示例县市场监督管理局", "0".repeat(64), "0".repeat(64));

    private static final int HEAP = 320;

    private PaperSpeed() {}

    /** Prints the notices into the file named first, with the templates of the folder named second. */
    public static void main(String[] arguments) {
        papers(Path.of(arguments[1])).printTogether(NoticeBatch.ours(TOGETHER), Path.of(arguments[0]), NOWHERE,
                Progress.NONE);
    }

    private static Papers papers(Path templates) {
        Assets assets = Assets.standard();
        return new Papers(new Templates(assets, templates), new Faces(assets.file("fonts"), List.of()),
                Clock.systemUTC());
    }

    private static String withSmallHeap(Path file, Path templates) throws Exception {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m", "-cp", System.getProperty("java.class.path"), PaperSpeed.class.getName(),
                file.toString(), templates.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return java.waitFor() == 0 ? "done" : "out of memory";
    }

    static List<Figure> measure(Path folder) throws Exception {
        Path own = Files.createDirectories(folder.resolve("papers-templates"));
        Files.writeString(own.resolve("inspection-notice.txt"), NoticeBatch.template());
        Papers papers = papers(own);
        OpenPdfNotices peer = new OpenPdfNotices(Assets.standard().file("fonts"));
        Path file = folder.resolve("notices.pdf");
        Path theirs = folder.resolve("notices-openpdf.pdf");
        List<InspectionNotice> notices = NoticeBatch.ours(TOGETHER);
        double[] together = Rounds.medians(() -> papers.printTogether(notices, file, NOWHERE, Progress.NONE),
                () -> peer.print(TOGETHER, theirs));

        List<InspectionNotice> few = NoticeBatch.ours(APART);
        Path singles = folder.resolve("singles");
        double[] apart = Rounds.medians(() -> papers.printApart(few, singles, NOWHERE, Progress.NONE), () -> {
            // one at a time, nothing is shared but the parsed faces
            for (InspectionNotice notice : few) {
                papers.printApart(List.of(notice), singles, NOWHERE, Progress.NONE);
            }
            return singles;
        });
        try (PdfPages pages = PdfPages.open(file)) {
            double[] preview = Rounds.medians(() -> {
                try (PdfPages fresh = PdfPages.open(file)) {
                    return fresh.render(0, 96);
                }
            }, () -> pages.render(500, 96));
            return List.of(Figure.seconds("1,000 notices in one file", together[0]),
                    Figure.ratio("the same / OpenPDF", together[0] / together[1], "< 1"),
                    Figure.note("KB a notice, ours and OpenPDF's",
                            "%.1f and %.1f (≤ 10)".formatted(Files.size(file) / 1024.0 / TOGETHER,
                                    Files.size(theirs) / 1024.0 / TOGETHER)),
                    new Figure("the same with a heap of " + HEAP + " MB", withSmallHeap(file, own), "done"),
                    Figure.seconds("an archive file of a batch, tagged", apart[0] / APART),
                    Figure.ratio("archive files of a batch / fonts subset for each", apart[0] / apart[1], "≤ 0.333"),
                    Figure.seconds("first preview page of 1,000, warm, file opened", preview[0], "< 1 s"),
                    Figure.seconds("another page", preview[1]));
        }
    }
}
