package cn.shuangsuiji.notice.preview;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.inspection.VisitCode;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.paper.Paper;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfPagesTest {
    @TempDir
    Path folder;

    static Stream<Paper> coded() {
        return Stream.of(PaperSamples.notice("示例店"), PaperSamples.form("示例店", PaperSamples.ITEMS),
                PaperSamples.order());
    }

    @ParameterizedTest
    @MethodSource("coded")
    void render_showsCodeThatOpensTheVisit_150Dpi(Paper paper) throws ReaderException {
        Path file = folder.resolve("coded.pdf");
        Pdf.print(file, paper);

        String read = read(file);

        assertThat(read).isEqualTo("SSJ:V:" + PaperSamples.VISIT);
        assertThat(VisitCode.read(read)).hasValue(new VisitCode(PaperSamples.VISIT));
    }

    @Test
    void render_showsCommitment_onItsSheet() throws ReaderException {
        Path file = folder.resolve("commitment.pdf");
        Pdf.print(file, PaperSamples.commitment());

        assertThat(read(file)).isEqualTo("SSJ:C:" + PaperSamples.COMMITMENT);
    }

    @Test
    void render_drawsWholePaper_onWhite() {
        Path file = folder.resolve("page.pdf");
        Pdf.print(file, PaperSamples.results(40));
        try (PdfPages pages = PdfPages.open(file)) {
            PageImage image = pages.render(pages.count() - 1, 96);

            assertThat(pages.count()).isGreaterThan(2);
            assertThat(image.width()).isEqualTo(1123);
            assertThat(image.height()).isEqualTo(794);
            assertThat(image.pixels().length).isEqualTo(1123 * 794);
            assertThat(image.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(image.pixels()).filter(pixel -> pixel == 0xFF000000).count()).isPositive();
        }
    }

    @Test
    void open_refusesInWords_noPdf() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pdf"), "not a PDF");

        assertThatThrownBy(() -> PdfPages.open(text)).isInstanceOf(AppException.class).hasMessageContaining("打不开");
        assertThatThrownBy(() -> PdfPages.open(folder.resolve("absent.pdf"))).isInstanceOf(AppException.class);
    }

    @Test
    void read_understandsCapsLock_andNothingElse() {
        assertThat(VisitCode.read("ssj:v:" + PaperSamples.VISIT.toUpperCase(Locale.ROOT) + "\r"))
                .hasValue(new VisitCode(PaperSamples.VISIT));
        assertThat(VisitCode.read("SSJ:C:" + PaperSamples.COMMITMENT)).isEmpty();
        assertThat(VisitCode.read("")).isEmpty();
    }

    private static String read(Path file) throws ReaderException {
        try (PdfPages pages = PdfPages.open(file)) {
            PageImage image = pages.render(0, 150);
            var source = new RGBLuminanceSource(image.width(), image.height(), image.pixels());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        }
    }
}
