package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.PaperSamples;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.paper.InspectionNotice;
import cn.shuangsuiji.notice.paper.PaperKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The office's own wordings: changed, refused, kept and found again. */
@SuppressWarnings("NullAway.Init") // opened before each test
class TemplateServiceTest {
    private static final String NOTICE = "inspection-notice";

    @TempDir
    Path folder;

    private TestOffice office;
    private Path own;
    private Templates templates;
    private TemplateService service;

    @BeforeEach
    void open() {
        office = new TestOffice(folder.resolve("data"));
        own = folder.resolve("templates");
        templates = new Templates(Pdf.ASSETS, own);
        service = new TemplateService(office.database, office.journal, templates, own);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Printed print(String name) {
        return new Papers(templates, Pdf.FACES, Clock.systemUTC()).printTogether(List.of(PaperSamples.notice(name)),
                folder.resolve("notice.pdf"), Pdf.PROVENANCE, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyShippedWording_canBeSavedAgain_andNamesItsFields(PaperKind kind) {
        String text = service.text(kind.template());

        service.save("clerk", kind.template(), kind.fields(), text);

        assertThat(service.text(kind.template())).isEqualTo(text);
        assertThat(text).contains("% 字段：");
    }

    @Test
    void ownWording_holds_andAPrintedPaperRemembersItsVersion() throws IOException {
        TemplateVersion shipped = print("示例店").papers().getFirst().template();
        String changed = service.text(NOTICE).replace("抽查通知书", "检查通知书（本局）");

        TemplateVersion version = service.save("clerk", NOTICE, InspectionNotice.class, changed);

        Printed printed = print("示例店");
        assertThat(Pdf.text(printed.files().getFirst())).contains("检查通知书（本局）");
        assertThat(printed.papers().getFirst().template()).isEqualTo(version).isNotEqualTo(shipped);
        service.restore("clerk", NOTICE);
        assertThat(service.isOwn(NOTICE)).isFalse();
        assertThat(print("示例店").papers().getFirst().template()).isEqualTo(shipped);
        assertThat(service.find(version)).contains(changed);
        assertThat(service.find(shipped)).isPresent();
        assertThat(service.versions(NOTICE)).extracting(TemplateCopy::version).contains(version);
    }

    @ParameterizedTest
    @CsvSource({"'{{target',大括号|花括号", "'# 标题\n{{riskClass}}',第 2 行用了没有的字段“riskClass”",
            "'|: 3 x\n| a | b |',第 1 行的列宽", "'| a |',第 1 行", "'$ 只有机关',第 1 行的落款", "'% 只有说明',没有要印的内容"})
    void brokenWording_isRefused_withItsLine_andTheOneBeforeHolds(String broken, String expected) {
        String before = service.text(NOTICE);

        assertThatThrownBy(() -> service.save("clerk", NOTICE, InspectionNotice.class,
                broken.replace("\\n", "\n"))).isInstanceOf(AppException.class).hasMessageMatching(
                        "(?s).*(" + expected + ").*");
        assertThat(service.text(NOTICE)).isEqualTo(before);
        assertThat(service.isOwn(NOTICE)).isFalse();
    }

    @Test
    void draft_isKept_untilItIsSaved() {
        service.keepDraft(NOTICE, "没写完 {{target");
        assertThat(service.draft(NOTICE)).contains("没写完 {{target");

        service.save("clerk", NOTICE, InspectionNotice.class, "没写完 {{target}}");

        assertThat(service.draft(NOTICE)).isEmpty();
        assertThat(service.text(NOTICE)).isEqualTo("没写完 {{target}}");
    }

    @Test
    void ownCopy_withByteOrderMarkAndWindowsLines_isUnderstood() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve(NOTICE + ".txt"), "\uFEFF# 本局通知\r\n> {{target}}：\r\n");

        assertThat(Pdf.text(print("示例店").files().getFirst())).isEqualTo("本局通知示例店：—1—");
    }

    @Test
    void ownCopy_inAnotherEncoding_isToldInWords() throws IOException {
        Files.createDirectories(own);
        Files.write(own.resolve(NOTICE + ".txt"), "# 本局通知".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> print("示例店")).isInstanceOf(AppException.class).hasMessageContaining("UTF-8");
    }

    @Test
    void brokenOwnCopy_leavesOutItsKind_andTheOthersAreMade() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve(NOTICE + ".txt"), "{{nothing}}");

        Printed printed = new Papers(templates, Pdf.FACES, Clock.systemUTC()).printTogether(
                List.of(PaperSamples.notice("示例店"), PaperSamples.receipt("示例店")), folder.resolve("batch.pdf"),
                Pdf.PROVENANCE, Progress.NONE);

        assertThat(printed.papers()).extracting(paper -> paper.kind()).containsExactly(PaperKind.SERVICE_RECEIPT);
        assertThat(printed.failed()).hasSize(1)
                .allMatch(failed -> failed.sentence().contains("第 1 行用了没有的字段“nothing”"));
    }

    @Test
    void save_refuses_aFolderThatIsAFile() throws IOException {
        Files.writeString(own, "");

        assertThatThrownBy(() -> service.save("clerk", NOTICE, InspectionNotice.class, "# 标题"))
                .isInstanceOf(AppException.class);
    }
}
