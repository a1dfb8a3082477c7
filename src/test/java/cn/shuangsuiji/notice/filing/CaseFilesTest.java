package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.notice.ArchiveJudge;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.paper.PaperKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The case file of a visit of the sample county, read back. */
@SuppressWarnings("NullAway.Init") // opened before each test
class CaseFilesTest {
    @TempDir
    Path folder;

    private App app;
    private String who;
    private Visit visit;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        who = SampleOffice.people().clerk().login();
        visit = app.tasks.tasks().stream().flatMap(task -> app.visits.ofTask(task.id()).stream()).findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void scan() throws IOException {
        Path form = app.visitPapers.ofVisit(who, visit.id(), Set.of(PaperKind.INSPECTION_FORM)).files().getFirst();
        app.filing.file(who, List.of(form), Progress.NONE);
        Path photo = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        app.filing.fileUnder(who, List.of(photo), visit.id(), Progress.NONE);
    }

    @Test
    void make_bindsPapersAndScans_withIndexAndRunningNumbers() throws IOException {
        scan();

        Printed printed = app.caseFiles.make(who, "示例经办", visit.id());

        List<String> pages = Pdf.pages(printed.files().getFirst());
        assertThat(pages).hasSize(printed.pages());
        assertThat(pages.get(0)).contains("随机抽查检查卷宗", visit.name().replace(" ", ""));
        assertThat(pages.get(1)).contains("卷内目录", "双随机抽查通知书", "检查记录表", "扫描件：photo.png");
        assertThat(pages.getLast()).contains("卷内备考表", "其中扫描或拍照归档的材料2份", "立卷人：示例经办");
        int counted = pages.size() - 2;
        assertThat(pages.get(0)).contains("本卷页数" + counted + "页");
        for (int number = 1; number <= counted; number++) {
            assertThat(pages.get(number + 1)).contains(Integer.toString(number));
        }
    }

    @Test
    void make_refuses_whenAScanIsGone() throws IOException {
        scan();
        for (Attachment attachment : app.filing.ofVisit(visit.uuid())) {
            Files.delete(app.filing.path(attachment));
        }

        assertThatThrownBy(() -> app.caseFiles.make(who, "示例经办", visit.id())).isInstanceOf(AppException.class)
                .hasMessageContaining("读不出来");
    }

    /** A JPEG that says how its camera was held, as phones write it. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.put(new byte[]{(byte) 0xFF, (byte) 0xE1}).putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
                .putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.position()).put(jpeg, 0, 2).put(exif.flip())
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    /** Red above, blue below, once the picture is turned as it says. */
    private Path photographHeld(int orientation) throws IOException {
        BufferedImage upright = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 300, 200);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 200, 300, 200);
        pen.dispose();
        boolean onItsSide = orientation == 6 || orientation == 8;
        BufferedImage stored = new BufferedImage(onItsSide ? 400 : 300, onItsSide ? 300 : 400,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D camera = stored.createGraphics();
        camera.translate(stored.getWidth() / 2.0, stored.getHeight() / 2.0);
        camera.rotate(Math.toRadians(orientation == 6 ? -90 : orientation == 8 ? 90 : orientation == 3 ? 180 : 0));
        camera.drawImage(upright, -150, -200, null);
        camera.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(stored, "jpg", bytes);
        return Files.write(folder.resolve("held" + orientation + ".jpg"),
                withOrientation(bytes.toByteArray(), orientation));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void photograph_standsUpright_howeverTheCameraWasHeld(int orientation) throws IOException {
        app.filing.fileUnder(who, List.of(photographHeld(orientation)), visit.id(), Progress.NONE);

        Path file = app.caseFiles.make(who, "示例经办", visit.id()).files().getFirst();

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            int page = document.getNumberOfPages() - 2;
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(page, 36);
            assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
            Color above = new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() * 3 / 10));
            Color below = new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() * 7 / 10));
            assertThat(above.getRed()).isGreaterThan(200);
            assertThat(above.getBlue()).isLessThan(60);
            assertThat(below.getBlue()).isGreaterThan(200);
            assertThat(below.getRed()).isLessThan(60);
        }
    }

    @Test
    void make_ofPapersAndPhotographs_isFitForTheArchive_namesItselfAndItsParts() throws Exception {
        app.filing.fileUnder(who, List.of(photographHeld(6)), visit.id(), Progress.NONE);

        Path file = app.caseFiles.make(who, "示例经办", visit.id()).files().getFirst();

        assertThat(ArchiveJudge.complaints(file, PDFAFlavour.PDFA_2_B)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).contains(visit.name(), "检查卷宗");
            assertThat(document.getDocumentInformation().getKeywords()).contains("audit-head=");
            List<String> marks = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
                pages.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            }
            assertThat(marks).startsWith("卷宗封面", "卷内目录").endsWith("扫描件：held6.jpg", "卷内备考表");
            assertThat(pages).isSorted().startsWith(1, 2).endsWith(document.getNumberOfPages());
        }
        assertThat(folder.resolve("data/papers")).isDirectoryNotContaining("glob:**-{front,back}.pdf");
    }

    @Test
    void ofTask_makesTheFilesOfReviewedVisits_andTellsWhichItCouldNot() throws IOException {
        List<Visit> reviewed = app.tasks.tasks().stream().map(task -> app.visits.ofTask(task.id()).stream()
                .filter(each -> each.state().compareTo(VisitState.REVIEWED) >= 0).toList())
                .filter(visits -> visits.size() > 1).findFirst().orElseThrow();
        Visit spoiled = reviewed.getFirst();
        app.filing.fileUnder(who, List.of(photographHeld(1)), spoiled.id(), Progress.NONE);
        Attachment scan = app.filing.ofVisit(spoiled.uuid()).getLast();
        Files.writeString(app.filing.path(scan), "not a picture any more");

        Printed printed = app.caseFiles.ofTask(who, "示例经办", spoiled.taskId(), Progress.NONE);

        assertThat(printed.papers()).hasSize(reviewed.size() - 1);
        assertThat(printed.files()).hasSize(reviewed.size() - 1).allMatch(Files::exists);
        assertThat(printed.failed()).singleElement()
                .satisfies(failed -> assertThat(failed.sentence()).contains("读不出来"));
    }
}
