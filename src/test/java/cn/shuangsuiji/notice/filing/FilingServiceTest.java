package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitCode;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.paper.CaseIndex;
import cn.shuangsuiji.notice.paper.CaseRemarks;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PolicyLeaflet;
import cn.shuangsuiji.notice.paper.VisitPaper;
import cn.shuangsuiji.office.Parameter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
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
    private static final int PHOTOGRAPHS = 20;

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

    /** Light from one side, grain, a shaking hand, strong compression: what a phone makes of a form. */
    @Test
    void photographsOfAllKinds_areReadAlmostAlways_andNeverWrongly() throws IOException {
        BufferedImage page = scan(Pdf.print(folder.resolve("form.pdf"),
                PaperSamples.form("示例食品店", PaperSamples.ITEMS)).files().getFirst(), 150);
        Random random = new Random(20261126);
        int read = 0;
        for (int i = 0; i < PHOTOGRAPHS; i++) {
            double degrees = random.nextInt(4) * 90 + random.nextDouble(-10, 10);
            BufferedImage photo = turned(page, degrees, random.nextDouble(0.8, 1.2));
            spoil(photo, random);
            Path file = save(photo, folder.resolve("photo.jpg"), "jpg");
            Optional<VisitCode> code = CodeReader.read(ImageIO.read(file.toFile()));
            assertThat(code.map(VisitCode::visit).orElse(PaperSamples.VISIT)).isEqualTo(PaperSamples.VISIT);
            read += code.isPresent() ? 1 : 0;
        }
        assertThat(read).isGreaterThanOrEqualTo(PHOTOGRAPHS * 9 / 10);
    }

    /** Flattens the contrast, darkens to one side, and adds grain. */
    private static void spoil(BufferedImage photo, Random random) {
        int dark = random.nextInt(100);
        double range = random.nextDouble(0.5, 1) * (255 - dark) / 255;
        double shade = random.nextDouble(0.5);
        int grain = random.nextInt(1, 16);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                double light = (dark + (photo.getRGB(x, y) & 255) * range) * (1 - shade * x / photo.getWidth());
                int grey = (int) Math.clamp(light + random.nextGaussian(0, grain), 0, 255);
                photo.setRGB(x, y, new Color(grey, grey, grey).getRGB());
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
                each -> assertThat(each).contains("密码"), each -> assertThat(each).contains("读不出来"),
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
        assertThat(app.filing.fileUnder(who, List.of(blank), visits.getFirst().id(), Progress.NONE))
                .allMatch(FiledScan::filed);
        Attachment kept = app.filing.ofVisit(visits.getFirst().uuid()).getFirst();
        assertThat(kept.name()).isEqualTo("photo.png");

        assertThatThrownBy(() -> app.filing.withdraw(who, kept, " ")).isInstanceOf(AppException.class);
        app.filing.withdraw(who, kept, "示例：归错了");

        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).isEmpty();
        assertThat(app.filing.path(kept)).exists();
        assertThatThrownBy(() -> app.filing.withdraw(who, kept, "示例：又撤一次")).isInstanceOf(AppException.class)
                .hasMessageContaining("已经撤出过了");
    }

    @Test
    void lost_findsAChangedFile() throws IOException {
        app.filing.file(who, List.of(forms("form.pdf", visits.subList(0, 1))), Progress.NONE);
        Attachment kept = app.filing.ofVisit(visits.getFirst().uuid()).getFirst();
        Files.writeString(app.filing.path(kept), "changed");

        assertThat(app.filing.lost()).extracting(Attachment::uuid).containsExactly(kept.uuid());
    }

    /** A cover sheet without a code, the form of a firm of this office, one of another office's. */
    private Path mixedStack() throws IOException {
        Path stranger = Pdf.print(folder.resolve("stranger.pdf"), PaperSamples.form("外局", PaperSamples.ITEMS)).files()
                .getFirst();
        Path own = forms("own.pdf", visits.subList(0, 1));
        Path stack = folder.resolve("stack.pdf");
        try (PDDocument document = new PDDocument();
                PDDocument first = Loader.loadPDF(own.toFile());
                PDDocument second = Loader.loadPDF(stranger.toFile())) {
            document.addPage(new PDPage());
            first.getPages().forEach(document::addPage);
            document.addPage(new PDPage());
            second.getPages().forEach(document::addPage);
            document.save(stack.toFile());
        }
        return stack;
    }

    @Test
    void pagesAssignedByHand_areFiledWithoutTheOthersOfTheFile() throws IOException {
        List<FiledScan> told = app.filing.file(who, List.of(mixedStack()), Progress.NONE);

        assertThat(told).extracting(FiledScan::canBeAssigned).containsExactly(true, false, true);
        Visit chosen = visits.get(1);
        app.filing.fileUnder(who, told.getFirst(), chosen.id());
        app.filing.fileUnder(who, told.getLast(), chosen.id());

        assertThat(app.filing.ofVisit(chosen.uuid())).extracting(Attachment::firstPage)
                .containsExactly(1, told.getLast().firstPage());
        assertThat(app.filing.ofVisit(chosen.uuid())).extracting(Attachment::pages)
                .containsExactly(1, told.getLast().pages());
        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).hasSize(1);
    }

    @Test
    void pagesThatFollowWithoutACode_areTold() throws IOException {
        FiledScan form = app.filing.file(who, List.of(mixedStack()), Progress.NONE).get(1);

        assertThat(form.filed()).isTrue();
        assertThat(form.sentence()).contains("没有认出二维码，随前一页归档");
        assertThat(form.pageWords()).startsWith("2—");
    }

    @Test
    void photographNamedPdf_isFiledAsWhatItIs() throws IOException {
        BufferedImage page = scan(forms("form.pdf", visits.subList(0, 1)), 150);
        Path misnamed = save(page, folder.resolve("misnamed.pdf"), "jpg");

        assertThat(app.filing.file(who, List.of(misnamed), Progress.NONE)).allMatch(FiledScan::filed);
        assertThat(app.filing.ofVisit(visits.getFirst().uuid())).extracting(Attachment::kind)
                .containsExactly(ScanKind.JPEG);
    }

    @Test
    void scanLargerThanTheOfficeAllows_isRefused() throws IOException {
        app.offices.setParameter(who, new Parameter("scan.megabytes", "", "1", LocalDate.of(2020, 1, 1), null, "示例"));
        Path large = Files.write(folder.resolve("large.pdf"), new byte[1024 * 1024 + 1]);

        assertThat(app.filing.file(who, List.of(large), Progress.NONE)).singleElement()
                .satisfies(told -> assertThat(told.sentence()).contains("超过 1 MB"));
    }

    /** Bytes changed and lost at random: whatever the readers make of it, each file is answered and the rest is filed. */
    @Test
    void damagedFiles_neverStopTheOthers() throws IOException {
        Path good = forms("good.pdf", visits.subList(0, 1));
        BufferedImage page = scan(good, 100);
        List<Path> models = List.of(good, save(page, folder.resolve("model.jpg"), "jpg"),
                save(page, folder.resolve("model.png"), "png"));
        Random random = new Random(20261126);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Path model = models.get(i % models.size());
            byte[] bytes = Files.readAllBytes(model);
            for (int change = 0; change < 40; change++) {
                int at = change < 10 ? random.nextInt(200) + 8 : random.nextInt(bytes.length);
                bytes[at] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length) + 1;
            files.add(Files.write(folder.resolve("damaged" + i + "-" + model.getFileName()),
                    Arrays.copyOf(bytes, length)));
        }
        files.add(good);

        List<FiledScan> told = app.filing.file(who, files, Progress.NONE);

        assertThat(told).extracting(FiledScan::file).containsAll(files);
        assertThat(told).filteredOn(each -> each.file().equals(good)).isNotEmpty().allMatch(FiledScan::filed);
        assertThat(told).filteredOn(each -> each.sentence().contains("损坏")).isNotEmpty();
        assertThat(app.filing.lost()).isEmpty();
    }

    /** A picture that claims ten thousand megapixels would fill the memory if its claim were believed. */
    @Test
    void pictureOfAbsurdSize_isRefused() throws IOException {
        Path small = save(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), folder.resolve("small.png"), "png");
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(small));
        bytes.putInt(16, 100_000).putInt(20, 100_000);
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), 12, 17);
        bytes.putInt(29, (int) checksum.getValue());
        Path absurd = Files.write(folder.resolve("absurd.png"), bytes.array());

        assertThat(app.filing.file(who, List.of(absurd), Progress.NONE)).singleElement()
                .satisfies(told -> assertThat(told.filed()).isFalse());
    }

    @Test
    void scanOfAnotherVisit_isNotFiledUnderTheChosenOne() {
        Path other = forms("other.pdf", visits.subList(0, 1));
        Visit chosen = visits.get(1);

        List<FiledScan> told = app.filing.fileUnder(who, List.of(other, forms("own.pdf", visits.subList(1, 2))),
                chosen.id(), Progress.NONE);

        assertThat(told).extracting(FiledScan::filed).containsExactly(false, true);
        assertThat(told.getFirst().sentence()).contains(visits.getFirst().name(), "没有归到这一户");
        assertThat(app.filing.ofVisit(chosen.uuid())).extracting(Attachment::name).containsExactly("own.pdf");
    }
}
