package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.paper.PaperKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        app.filing.fileUnder(who, photo, visit.id());
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
}
