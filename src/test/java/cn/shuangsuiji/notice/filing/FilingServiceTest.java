package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.paper.CaseIndex;
import cn.shuangsuiji.notice.paper.CaseRemarks;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PolicyLeaflet;
import cn.shuangsuiji.notice.paper.VisitCode;
import cn.shuangsuiji.notice.paper.VisitPaper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Papers that were printed, scanned or photographed, and come back to the sample county's office. */
@SuppressWarnings("NullAway.Init") // opened before each test
class FilingServiceTest {
    @TempDir
    Path folder;

    private App app;
    private String who;
    private List<Visit> visits;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        who = SampleOffice.people().clerk().login();
        visits = app.tasks.tasks().stream().flatMap(task -> app.visits.ofTask(task.id()).stream()).limit(4).toList();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Path forms(String name, List<Visit> of) {
        List<Paper> papers = of.stream()
                .<Paper>map(visit -> new cn.shuangsuiji.notice.paper.InspectionForm(
                        PaperSamples.facts(visit.uuid(), visit.name(), PaperSamples.ITEMS), PaperSamples.RESULTS))
                .toList();
        return Pdf.papers().printTogether(papers, folder.resolve(name), Pdf.PROVENANCE, Progress.NONE).files()
                .getFirst();
    }

    private static BufferedImage scan(Path pdf, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        }
    }

    /** Turned on a grey desk, as a photograph shows it. */
    private static BufferedImage turned(BufferedImage page, double degrees, double scale) {
        int side = (int) (Math.hypot(page.getWidth(), page.getHeight()) * scale);
        BufferedImage photo = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(new Color(120, 110, 100));
        pen.fillRect(0, 0, side, side);
        pen.translate(side / 2, side / 2);
        pen.rotate(Math.toRadians(degrees));
        pen.scale(scale, scale);
        pen.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        pen.dispose();
        return photo;
    }

    private static Path save(BufferedImage picture, Path file, String format) throws IOException {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(picture, 0, 0, Color.WHITE, null);
        ImageIO.write(plain, format, file.toFile());
        return file;
    }

    @Test
    void everyPaperOfAVisit_isReadFromA150DpiScan() throws IOException {
        for (Paper paper : PaperSamples.all()) {
            boolean bearsACode = paper instanceof VisitPaper && !(paper instanceof PolicyLeaflet)
                    && !(paper instanceof CaseIndex) && !(paper instanceof CaseRemarks);
            if (bearsACode) {
                Path file = folder.resolve(paper.kind() + ".pdf");
                Pdf.print(file, paper);

                assertThat(CodeReader.read(scan(file, 150))).as(paper.kind().name())
                        .contains(new VisitCode(PaperSamples.VISIT));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, 7, 90, 182})
    void photograph_anyWayUp_isFiledUnderItsVisit(double degrees) throws IOException {
        Path photo = save(turned(scan(forms("form.pdf", visits.subList(0, 1)), 150), degrees, 1),
                folder.resolve("photo.jpg"), "jpg");

        List<FiledScan> filed = app.filing.file(who, List.of(photo), Progress.NONE);

        assertThat(filed).hasSize(1).allMatch(FiledScan::filed);
        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).extracting(Attachment::name)
                .containsExactly("photo.jpg");
    }

    @Test
    void photograph_of12Megapixels_isFiled() throws IOException {
        Path photo = save(turned(scan(forms("form.pdf", visits.subList(0, 1)), 300), 4, 1), folder.resolve("big.jpg"),
                "jpg");

        assertThat(app.filing.file(who, List.of(photo), Progress.NONE)).allMatch(FiledScan::filed);
    }

    @Test
    void pdfOfSeveralForms_isDividedByTheirCodes() {
        Path pdf = forms("stack.pdf", visits);

        List<FiledScan> filed = app.filing.file(who, List.of(pdf), Progress.NONE);

        assertThat(filed).hasSameSizeAs(visits).allMatch(FiledScan::filed);
        assertThat(filed).extracting(FiledScan::visitId).isEqualTo(visits.stream().map(Visit::id).toList());
        assertThat(app.filing.ofVisit(visits.get(1).uuid())).hasSize(1)
                .allMatch(attachment -> attachment.firstPage() > 1 && Files.exists(app.filing.path(attachment)));
        assertThat(app.filing.lost()).isEmpty();
    }

    @Test
    void badFiles_areToldInWords_andTheOthersAreFiled() throws IOException {
        Path good = forms("good.pdf", visits.subList(0, 1));
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "not a pdf");
        Path word = Files.writeString(folder.resolve("letter.docx"), "x");
        Path picture = Files.writeString(folder.resolve("broken.jpg"), "not a picture");
        Path blank = save(new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB), folder.resolve("blank.png"), "png");
        Path stranger = Pdf.print(folder.resolve("stranger.pdf"), PaperSamples.form("外局", PaperSamples.ITEMS)).files()
                .getFirst();
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }

        List<FiledScan> filed = app.filing.file(who,
                List.of(empty, broken, word, picture, blank, stranger, locked, folder.resolve("gone.pdf"), good),
                Progress.NONE);

        assertThat(filed).extracting(FiledScan::filed).containsExactly(false, false, false, false, false, false,
                false, false, true);
        assertThat(filed.stream().map(FiledScan::sentence)).satisfiesExactly(
                each -> assertThat(each).contains("空的"), each -> assertThat(each).contains("损坏"),
                each -> assertThat(each).contains("只能归档"), each -> assertThat(each).contains("损坏"),
                each -> assertThat(each).contains("没有找到二维码"), each -> assertThat(each).contains("没有"),
                each -> assertThat(each).contains("密码"), each -> assertThat(each).contains("损坏"),
                each -> assertThat(each).contains("已归到"));
    }

    @Test
    void sameFileTwice_isFiledOnce() {
        Path pdf = forms("once.pdf", visits.subList(0, 1));
        app.filing.file(who, List.of(pdf), Progress.NONE);

        List<FiledScan> again = app.filing.file(who, List.of(pdf), Progress.NONE);

        assertThat(again).noneMatch(FiledScan::filed).allMatch(each -> each.sentence().contains("已经有这个文件"));
        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).hasSize(1);
    }

    @Test
    void withdrawn_leavesTheFile_butKeepsIt_withAReason() throws IOException {
        Path blank = save(new BufferedImage(800, 1100, BufferedImage.TYPE_INT_RGB), folder.resolve("photo.png"), "png");
        Attachment attachment = app.filing.fileUnder(who, blank, visits.getFirst().id());
        Attachment kept = app.filing.ofVisit(visits.getFirst().uuid()).getFirst();
        assertThat(kept.uuid()).isEqualTo(attachment.uuid());

        assertThatThrownBy(() -> app.filing.withdraw(who, kept.id(), " ")).isInstanceOf(AppException.class);
        app.filing.withdraw(who, kept.id(), "示例：归错了");

        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).isEmpty();
        assertThat(app.filing.path(kept)).exists();
    }

    @Test
    void lost_findsAChangedFile() throws IOException {
        app.filing.file(who, List.of(forms("form.pdf", visits.subList(0, 1))), Progress.NONE);
        Attachment kept = app.filing.ofVisit(visits.getFirst().uuid()).getFirst();
        Files.writeString(app.filing.path(kept), "changed");

        assertThat(app.filing.lost()).extracting(Attachment::uuid).containsExactly(kept.uuid());
    }
}
