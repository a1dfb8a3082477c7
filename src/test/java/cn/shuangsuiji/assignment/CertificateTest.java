package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.SelfContainedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CertificateTest {
    private final Map<String, String> files = RandomRecord.large(50);

    private DrawRecord draw = new DrawRecord(Path.of("."));

    @TempDir
    Path folder;

    @BeforeEach
    void writeRecord() {
        draw = new DrawRecord(folder);
        files.forEach(draw::write);
        draw.write(DrawRecord.CERTIFICATE, new Certificate(Assets.standard()).page(files));
    }

    @Test
    void page_everythingIsInside_nothingIsFetched() {
        String page = draw.text(DrawRecord.CERTIFICATE);

        assertThat(page).doesNotContain("src=\"", "href=\"", "http:", "https:", "url(", "@import")
                .contains("default-src 'none'", "class Verification", "const WORDS", "#verdict");
    }

    @Test
    void page_recordThatHoldsTags_staysData() {
        Map<String, String> hostile = Map.of(DrawRecord.PLAN, "</script><script>alert(1)</script><!-- \u2028");
        String page = new Certificate(Assets.standard()).page(hostile);

        assertThat(page).doesNotContain("alert(1)</script>").doesNotContain("</script><script>alert");
        Map<?, ?> inside = Json.read(SelfContainedPage.data(page, "record").orElseThrow(), Map.class);
        assertThat(inside).isEqualTo(hostile);
    }

    @Test
    void page_partOfTheTemplateMissing_saysWhichFile() throws IOException {
        Path template = Files.createDirectories(folder.resolve("verify")).resolve("certificate.html");
        Files.writeString(template, "<script src=\"js/none.js\"></script>");

        assertThatThrownBy(() -> new Certificate(new Assets(folder)).page(files)).isInstanceOf(AppException.class)
                .hasMessageContaining("none.js");
    }

    @Test
    void verify_certificateOfThisRecord_nothingDiffers() {
        assertThat(RecordVerification.verify(folder)).isEmpty();
    }

    @Test
    void verify_fileInsideTheCertificateChanged_namesIt() {
        for (String name : DrawRecord.FILES) {
            Map<String, String> changed = new TreeMap<>(files);
            changed.put(name, Objects.requireNonNull(files.get(name)) + " ");
            draw.write(DrawRecord.CERTIFICATE, new Certificate(Assets.standard()).page(changed));

            assertThat(RecordVerification.verify(folder)).extracting(Difference::sentence).singleElement().asString()
                    .startsWith("核对证书 certificate.html 里的 " + name);
        }
    }

    @Test
    void verify_certificateWithoutRecord_saysSo() {
        for (String page : new String[]{"", "<html>", "<script type=\"application/json\" id=\"record\">{</script>"}) {
            draw.write(DrawRecord.CERTIFICATE, page);

            assertThat(RecordVerification.verify(folder)).extracting(Difference::sentence)
                    .containsExactly("文件 certificate.html 的内容残缺或格式不对。请重新取得这份文件。");
        }
    }
}
