package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalState;
import cn.shuangsuiji.inspection.SampleVisits;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.Pdf;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import cn.shuangsuiji.ui.notice.Printing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // each test opens the screen as somebody
class DisposalScreenTest extends ScreenTest {
    @TempDir
    Path folder;

    private SampleVisits office;
    private DisposalScreen screen;
    private Disposal late;

    @BeforeEach
    void fill() {
        office = new SampleVisits(folder);
        List<Visit> visits = office.visits(office.task, 3, LocalDate.of(2026, 11, 2));
        office.review(visits.get(0), LocalDate.of(2026, 11, 9), "1", "5", "1", "1", "1");
        office.review(visits.get(1), LocalDate.of(2026, 11, 18), "1", "1", "5", "8", "1");
        late = office.app.disposals.ofVisit(visits.getFirst().id()).getFirst();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private final List<Printed> made = new CopyOnWriteArrayList<>();

    private void open(Actor actor) {
        screen = ask(() -> new DisposalScreen(new DisposalSources(office.app.disposals, office.app.accounts,
                office.app.calendar,
                new PaperDialogs(office.app, actor, dialogs(),
                        new Printing(background, made::add, _ -> {})),
                office.app.clock), actor, place()));
        show("disposal", "ui.disposal.title", screen, actor);
        awaitText("未办结 3");
    }

    @Test
    void disposal_begunReportedAndConfirmedByAColleague_isClosed() {
        open(office.clerk);
        awaitText("逾期 2 个工作日");
        picture("disposal-list");
        largePicture("disposal-list");
        assertLabelled();
        assertNothingClipped();
        clickOn("示例县清泉饭店");
        keys(KeyCode.ENTER);
        awaitText("审核通过，转入处置");
        clickOn("开始处置");
        awaitText("处置中");
        clickOn("报告处置完成");
        onFx(() -> ((TextInputControl) focusedNow()).setText("11月23日复查，已增设独立水池，照片 2 张存卷。"));
        picture("disposal-done");
        clickOn(lastButton("报告处置完成"));
        awaitText("王经办 不能确认自己报告的处置");
        picture("disposal-drawer");
        assertLabelled();
        assertNothingClipped();
        clickOn("请同事登录确认");
        typeLogin("jingban", "mima-jingban");
        awaitText("必须由另一个人来做");
        typeLogin("guzhang", "mima-guzhang");
        awaitText("未办结 2");
        Disposal closed = office.app.disposals.byId(late.id());
        assertThat(closed.state()).isEqualTo(DisposalState.CLOSED);
        assertThat(closed.closedBy()).isEqualTo("guzhang");
        clickOn("全部 3");
        awaitText("符合 3 件");
    }

    @Test
    void extend_byTheHead_asksForALaterDayAndAReason() {
        open(office.head);
        onFx(() -> screen.open(late.id()));
        awaitText("审核通过，转入处置");
        clickOn("延长期限");
        write("2026-11-01");
        keys(KeyCode.ENTER);
        awaitText("新的期限要晚于现在的期限");
        onFx(() -> ((TextInputControl) focusedNow()).setText("2026-12-04"));
        keys(KeyCode.TAB);
        onFx(() -> ((TextInputControl) focusedNow()).setText("当事人等待施工，11月底完工。"));
        picture("disposal-extend");
        clickOn(lastButton("延长期限"));
        awaitText("期限由 2026-11-19 延长到 2026-12-04");
        assertThat(office.app.disposals.byId(late.id()).deadline()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void order_asksForWhatNoRecordHolds_keepsIt_andTakesANumber() throws Exception {
        open(office.clerk);
        onFx(() -> screen.open(late.id()));
        awaitText("打印文书");
        clickOn("责令改正通知书");
        awaitText("改正内容及要求");
        picture("disposal-order");
        assertLabelled();
        onFx(() -> input("改正内容及要求").setText("十日内增设独立的水池。"));
        clickOn(lastButton("生成并预览"));
        await("the order is made", () -> !made.isEmpty());

        String text = Pdf.text(made.getFirst().files().getFirst());
        assertThat(text).contains("市监责改〔2026〕1号", "十日内增设独立的水池", late.targetName());
        assertThat(made.getFirst().papers()).hasSize(1);
        clickOn("责令改正通知书");
        awaitText("改正内容及要求");
        assertThat(ask(() -> input("改正内容及要求").getText())).isEqualTo("十日内增设独立的水池。");
        clickOn(lastButton("生成并预览"));
        await("made again", () -> made.size() == 2);
        assertThat(Pdf.text(made.getLast().files().getFirst())).contains("市监责改〔2026〕1号");
    }

    @Test
    void recheck_asksNothing() throws Exception {
        open(office.clerk);
        onFx(() -> screen.open(late.id()));
        awaitText("打印文书");
        clickOn("复查记录");
        await("the record is made", () -> !made.isEmpty());

        assertThat(Pdf.text(made.getFirst().files().getFirst())).contains("复查结论", late.targetName());
    }

    private TextInputControl input(String label) {
        return from(topScene().getRoot()).lookup(".text-input").queryAllAs(TextInputControl.class).stream()
                .filter(each -> label.equals(each.getAccessibleText())).findFirst().orElseThrow();
    }
}
