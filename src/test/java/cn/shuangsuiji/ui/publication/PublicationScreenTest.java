package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.inspection.SampleVisits;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.ScreenTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationScreenTest extends ScreenTest {
    private static final String[] FINE = {"1", "1", "1", "1", "1"};

    @TempDir
    Path folder;

    private SampleVisits office;
    private List<Visit> visits;

    @BeforeEach
    void fill() {
        office = new SampleVisits(folder.resolve("data"));
        visits = office.visits(office.task, 4, LocalDate.of(2026, 10, 9));
        office.review(visits.get(0), LocalDate.of(2026, 10, 20), FINE);
        office.review(visits.get(1), LocalDate.of(2026, 10, 30), FINE);
        office.review(visits.get(2), LocalDate.of(2026, 11, 18), "1", "5", "1", "1", "1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Override
    protected Optional<Path> chosenFolder() {
        return Optional.of(folder.resolve("site"));
    }

    private void open(Actor actor) {
        PublicationScreen screen = ask(() -> new PublicationScreen(new PublicationSources(office.app.publications,
                office.app.tasks, office.app.visits, office.app.accounts, office.app.offices, office.app.calendar,
                office.app.publicationSite::write, office.app.clock), actor, place()));
        show("publication", "ui.publication.title", screen, actor);
        awaitText("待公示");
    }

    @Test
    void due_saysWorkdaysLeft_andAllArePublishedAtOnceThenWritten() {
        open(office.clerk);
        awaitText("逾期 4 个工作日");
        awaitText("待公示 3");
        awaitText("剩 4 个工作日");
        picture("publication-due");
        largePicture("publication-due");
        assertLabelled();
        assertNothingClipped();
        clickOn("公示 3 户");
        awaitText("其中 1 户已经超过公示期限");
        picture("publication-ask");
        keys(KeyCode.ENTER);
        awaitText("已公示 3 户");
        awaitText("待公示 0");
        assertThat(office.app.visits.byId(visits.getFirst().id()).state()).isEqualTo(VisitState.CLOSED);
        assertThat(office.app.visits.byId(visits.get(2).id()).state()).isEqualTo(VisitState.PUBLISHED);
        clickOn("已公示 4");
        awaitText("年度计划");
        clickOn("示例县东关超市");
        keys(KeyCode.ENTER);
        awaitText("食品经营许可与经营条件一致：发现问题已责令改正");
        picture("publication-published");
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        clickOn("生成公示网页");
        awaitText("公示网页已写到");
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(folder.resolve("site/results.json")).content().contains("示例县清泉饭店").doesNotContain("示例甲");
    }

    @Test
    void due_ofADeadlineInAYearWithoutCalendar_isSaidInWords() {
        office.close();
        office = new SampleVisits(folder.resolve("december"),
                Clock.fixed(Instant.parse("2026-12-15T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
        Visit visit = office.visits(office.task, 1, LocalDate.of(2026, 12, 1)).getFirst();
        office.review(visit, LocalDate.of(2026, 12, 10), FINE);
        open(office.clerk);
        awaitText("2027 年放假安排尚未公布，1 户的公示期限无法计算");
        picture("publication-unknown");
        assertNothingClipped();
        assertThat(lastButton("公示 1 户").isDisabled()).isFalse();
    }

    @Test
    void publishing_withoutThePermission_isSaidInWords() {
        Actor director = office.director();
        open(director);
        awaitText("没有公示的权限");
        assertThat(lastButton("公示 3 户").isDisabled()).isTrue();
    }
}
