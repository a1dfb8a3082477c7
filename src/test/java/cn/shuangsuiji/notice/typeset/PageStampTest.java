package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.notice.Pdf;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PageStampTest {
    private static final double MM = 72 / 25.4;

    @TempDir
    Path folder;

    /** Sheets as scanners leave them: turned, and cut out of a larger one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void number_standsInTheUpperOuterCorner_asThePageIsSeen(int rotation) throws IOException {
        Path file = folder.resolve("numbered.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage(new PDRectangle(-20, 30, 700, 900));
                page.setCropBox(new PDRectangle(10, 50, 595, 842));
                page.setRotation(rotation);
                document.addPage(page);
            }
            new PageStamp(Pdf.FACES).number(document, 1);
            document.save(file.toFile());
        }
        double width = rotation % 180 == 0 ? 595 : 842;

        assertThat(Pdf.positions(file, 1)).isEmpty();
        TextPosition odd = Pdf.positions(file, 2).getFirst();
        assertThat(odd.getUnicode()).isEqualTo("1");
        assertThat(odd.getX() + odd.getWidth()).isEqualTo((float) (width - 15 * MM), within(0.5f));
        assertThat(odd.getY()).isEqualTo((float) (12 * MM), within(0.5f));
        TextPosition even = Pdf.positions(file, 3).getFirst();
        assertThat(even.getUnicode()).isEqualTo("2");
        assertThat(even.getX()).isEqualTo((float) (15 * MM), within(0.5f));
    }
}
