package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.BatchOrder;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.print.LoggedPaper;
import cn.shuangsuiji.notice.print.PaperPrinter;
import cn.shuangsuiji.notice.print.Spooler;
import cn.shuangsuiji.office.DocumentNumber;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From papers that were made to the printer, in the sample county's office with a printer of the platform's own. */
@SuppressWarnings("NullAway.Init") // each test opens the screen
class NoticeScreenTest extends ScreenTest {
    @TempDir
    Path folder;

    private final PaperPrinter printer = new PaperPrinter();
    private final List<Path> viewed = new CopyOnWriteArrayList<>();
    private App app;
    private Actor clerk;
    private PreviewViewModel preview;
    private NoticeScreen screen;

    @BeforeEach
    void openOffice() {
        app = SampleOffice.open(folder, new Spooler(printer::services));
        clerk = SampleOffice.people().clerk();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void openScreen() {
        preview = ask(() -> new PreviewViewModel(background));
        screen = ask(() -> new NoticeScreen(app, clerk, place(), preview,
                new Printing(background, preview::show, viewed::add)));
        show(NoticeScreen.ID, "ui.desk.nav.notice", screen, clerk);
        awaitText("还没有要打印的文书");
    }

    private Printed notices() {
        InspectionTask task = app.tasks.tasks().stream().filter(each -> each.state() == TaskState.RUNNING)
                .findFirst().orElseThrow();
        return app.visitPapers.ofTask(clerk.login(), task.id(), Set.of(PaperKind.INSPECTION_NOTICE),
                BatchOrder.ROUTE, Progress.NONE);
    }

    private List<LoggedPaper> log() {
        return app.printing.log(null, "", PageRequest.first(500)).rows();
    }

    @Test
    void preview_showsFirstPage_turnsAndJumps_andPrints() {
        openScreen();
        Printed notices = notices();
        onFx(() -> preview.show(notices));
        await("the first page", () -> ask(() -> preview.imageProperty().get() != null));
        awaitText("打印 " + notices.papers().size() + " 份");
        picture("notice-preview");
        largePicture("notice-preview");
        assertLabelled();

        onFx(() -> from(topScene().getRoot()).lookup(".list-view").query().requestFocus());
        keys(KeyCode.PAGE_DOWN);
        awaitText("第 2 页");
        onFx(() -> preview.jump(notices.papers().getLast()));
        awaitText("第 " + (notices.pages() - notices.papers().getLast().pages() + 1) + " 页");
        awaitText("这份还没有打印过");

        onFx(() -> button("打印 " + notices.papers().size() + " 份").fire());
        awaitText("已送往打印机");
        awaitText("这份已打印 1 次");
        picture("notice-printed");
        assertThat(log()).hasSameSizeAs(notices.papers());
        assertThat(printer.pages().stream().mapToInt(Integer::intValue).sum()).isEqualTo(notices.pages());
    }

    @Test
    void papersMadeAgain_inTheSameFile_areShownAnew() {
        openScreen();
        Visit visit = app.visits.ofTask(app.tasks.tasks().stream()
                .filter(each -> each.state() == TaskState.RUNNING).findFirst().orElseThrow().id()).getFirst();
        Set<PaperKind> two = Set.of(PaperKind.INSPECTION_NOTICE, PaperKind.ONSITE_RECORD);
        Printed first = app.visitPapers.ofVisit(clerk.login(), visit.id(), two);
        onFx(() -> preview.show(first));
        await("a page", () -> ask(() -> preview.imageProperty().get() != null));
        Printed again = app.visitPapers.ofVisit(clerk.login(), visit.id(),
                Set.of(PaperKind.INSPECTION_NOTICE, PaperKind.SERVICE_RECEIPT));
        assertThat(again.files()).isEqualTo(first.files());
        onFx(() -> {
            preview.show(again);
            preview.turnTo(Integer.MAX_VALUE);
        });
        await("the last page", () -> ask(() -> preview.imageProperty().get() != null));
        awaitText("第 " + again.pages() + " 页，共 " + again.pages() + " 页");

        assertThat(ask(() -> preview.current().kind())).isEqualTo(PaperKind.SERVICE_RECEIPT);
    }

    @Test
    void preview_search_leavesTheMatchingPapers() {
        openScreen();
        Printed notices = notices();
        onFx(() -> preview.show(notices));
        String firm = notices.papers().getLast().reference();

        assertThat(ask(() -> preview.matching(firm.substring(firm.length() - 6)))).contains(notices.papers().getLast())
                .hasSizeLessThan(notices.papers().size());
    }

    @Test
    void interruptedRun_isShown_andGoesOnFromItsPaper() {
        openScreen();
        Printed notices = notices();
        app.offices.setParameter(clerk.login(), new Parameter("print.job.pages", "", "2",
                LocalDate.of(2020, 1, 1), null, "示例"));
        onFx(() -> preview.show(notices));
        awaitText("打印 " + notices.papers().size() + " 份");
        printer.leaveAfter(2);
        onFx(() -> button("打印 " + notices.papers().size() + " 份").fire());
        awaitText("起没有送出");
        picture("notice-interrupted");

        printer.leaveAfter(Integer.MAX_VALUE);
        clickOn("打印记录");
        awaitText("的打印没有完成");
        picture("notice-log-open");
        onFx(() -> button("接着打印").fire());
        awaitText("卡纸损坏的");
        onFx(() -> button("接着打印").fire());
        awaitText("已送往打印机");
        assertThat(log()).hasSameSizeAs(notices.papers()).noneMatch(LoggedPaper::reprint);
        assertThat(app.printing.open()).isEmpty();
    }

    @Test
    void noPrinter_saysWhatElseCanBeDone() {
        printer.leaveAfter(0);
        openScreen();
        Printed notices = notices();
        onFx(() -> preview.show(notices));
        awaitText("这台电脑上没有打印机");
        picture("notice-no-printer");
        clickOn("在系统阅读器中打开");

        assertThat(viewed).containsExactly(notices.files().getFirst());
    }

    @Test
    void blankForms_areMade_andShown() {
        openScreen();
        clickOn("空白文书");
        awaitText("不填内容的表格");
        picture("notice-blank");
        largePicture("notice-blank");
        clickOn("现场笔录");
        onFx(() -> button("做成空白文书").fire());
        awaitText("第 1 页");
        await("the page", () -> ask(() -> preview.imageProperty().get() != null));
        picture("notice-blank-form");

        assertThat(ask(() -> preview.papers())).hasSize(1)
                .allMatch(paper -> paper.kind() == PaperKind.ONSITE_RECORD);
    }

    @Test
    void number_spoiled_isNeverGivenAgain() {
        Printed before = notices();
        openScreen();
        clickOn("发文字号");
        awaitText("个文号");
        picture("notice-numbers");
        DocumentNumber number = app.numbers.page("", "", PageRequest.first(1)).rows().getFirst();
        clickOn(number.text());
        keys(KeyCode.ENTER);
        awaitText("作废这个文号");
        onFx(() -> button("作废这个文号").fire());
        awaitText("作废后不再使用");
        write("示例：打印时卡纸撕毁");
        onFx(() -> lastButton("作废这个文号").fire());
        awaitText("已作废");

        Printed after = notices();
        assertThat(app.numbers.page("", "卡纸", PageRequest.first(5)).rows()).hasSize(1)
                .allMatch(each -> !each.holds());
        assertThat(after.papers().stream().filter(paper -> paper.reference().startsWith(number.text()))).isEmpty();
        assertThat(after.papers()).hasSameSizeAs(before.papers());
    }

    @Test
    void scans_areFiledByTheirCode_orByHand() throws Exception {
        Visit visit = app.visits.ofTask(app.tasks.tasks().stream()
                .filter(each -> each.state() == TaskState.RUNNING).findFirst().orElseThrow().id()).getFirst();
        Path form = app.visitPapers.ofVisit(clerk.login(), visit.id(), Set.of(PaperKind.INSPECTION_FORM)).files()
                .getFirst();
        Path photo = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(600, 800,
                BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        openScreen();
        clickOn("扫描归档");
        awaitText("拖到窗口上");
        onFx(() -> screen.take(List.of(form, photo)));
        awaitText("没有找到二维码");
        picture("notice-scans");
        largePicture("notice-scans");
        assertLabelled();
        assertThat(app.filing.ofVisit(visit.uuid())).hasSize(1);

        clickOn("选择检查");
        awaitText("企业名称或代码");
        write(visit.code().substring(10));
        onFx(() -> lastButton("查找").fire());
        awaitText("归到这次检查");
        picture("notice-scan-assign");
        onFx(() -> lastButton("归到这次检查").fire());
        awaitText("已由人工归到");
        assertThat(app.filing.ofVisit(visit.uuid())).hasSize(2);
    }

    @Test
    void template_isChanged_lookedAt_andSaved() {
        openScreen();
        clickOn("模板");
        awaitText("程序自带的模板。");
        await("the page", () -> ask(() -> from(topScene().getRoot()).lookup(".image-view").queryAll().size() == 1));
        picture("notice-templates");
        largePicture("notice-templates");
        assertLabelled();
        TextArea text = ask(() -> (TextArea) from(topScene().getRoot()).lookup(".text-area").query());
        String before = ask(text::getText);
        onFx(() -> text.setText(before + "\n{{nothing}}\n"));
        awaitText("用了没有的字段“nothing”");
        picture("notice-template-broken");
        onFx(() -> button("保存").fire());
        awaitText("用了没有的字段“nothing”");
        assertThat(app.templates.isOwn("inspection-notice")).isFalse();

        onFx(() -> text.setText(before + "\n本局补充说明。\n"));
        await("the complaint is gone", () -> !isShown("用了没有的字段“nothing”"));
        onFx(() -> button("保存").fire());
        awaitText("的模板已保存");
        assertThat(app.templates.text("inspection-notice")).contains("本局补充说明");
    }

    private Button button(String beginning) {
        return from(topScene().getRoot()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> button.getText().startsWith(beginning)).findFirst().orElseThrow();
    }
}
