package cn.shuangsuiji.catalog;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InspectorServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private TestOffice office;
    private CatalogService catalog;
    private InspectorService inspectors;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        inspectors = new InspectorService(office.database, office.journal, office.offices, office.ids,
                TestOffice.CLOCK);
        office.database.write(tx -> {
            tx.mapper(RawRows.class).label("Q-FOOD", null);
            tx.mapper(RawRows.class).target("SB-1", TargetKind.DEVICE, "示例电梯", "629999001", TargetStatus.ACTIVE,
                    RiskClass.A, "sldt");
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void add_keepsThePersonWithLabels_andWarnsOfTheCertificatesEnd() {
        assertThat(inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(61)))).isEmpty();
        assertThat(inspectors.add(office.clerk, entry("GS2", "示例甲二", TODAY.plusDays(59)))).singleElement().asString()
                .contains("2027-01-21");
        assertThat(inspectors.add(office.clerk, entry("GS3", "示例甲三", TODAY.minusDays(1)))).singleElement().asString()
                .contains("已于 2026-11-22 到期");
        List<InspectorFile> active = office.database.read(catalog::activeInspectors);
        assertThat(active).extracting(file -> file.inspector().certificate()).containsExactly("GS1", "GS2", "GS3");
        assertThat(active).extracting(InspectorFile::labels).containsOnly(Set.of("Q-FOOD"));
        assertThat(active).extracting(file -> file.certified(TODAY)).containsExactly(true, true, false);
        assertThat(catalog.inspectors("sljs", PageRequest.first(10)).rows()).extracting(Inspector::certificate)
                .containsExactly("GS3");
    }

    @Test
    void change_replacesTheEntry_andMayCarryANewCertificate() {
        inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(90)));
        inspectors.add(office.clerk, entry("GS2", "示例甲二", TODAY.plusDays(90)));
        InspectorEntry left = new InspectorEntry("GS9", TODAY.plusDays(900), "示例甲一", "示例二所", "", "", true, false,
                Set.of());
        assertThat(inspectors.change(office.clerk, "GS1", left)).isEmpty();
        assertThat(catalog.inspector("GS1")).isEmpty();
        assertThat(catalog.inspector("GS9")).hasValueSatisfying(file -> {
            assertThat(file.labels()).isEmpty();
            assertThat(file.inspector().unit()).isEqualTo("示例二所");
        });
        assertThat(office.database.<List<InspectorFile>>read(catalog::activeInspectors)).hasSize(1);
        refused("catalog.inspector.taken", () -> inspectors.change(office.clerk, "GS9", entry("GS2", "示例", TODAY)));
        refused("catalog.inspector.unknown", () -> inspectors.change(office.clerk, "GS1", left));
    }

    @Test
    void add_refusesWhatIsIncompleteTakenOrNotAllowed() {
        inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(90)));
        refused("catalog.inspector.taken", () -> inspectors.add(office.clerk, entry("GS1", "示例甲二", TODAY)));
        refused("catalog.inspector.blank", () -> inspectors.add(office.clerk, entry(" ", "示例甲二", TODAY)));
        refused("catalog.label.unknown", () -> inspectors.add(office.clerk, new InspectorEntry("GS2", TODAY, "示例",
                "示例所", "", "", false, true, Set.of("none"))));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> inspectors.add(witness, entry("GS2", "示例甲二", TODAY)));
        assertThat(catalog.inspectors("", PageRequest.first(10)).total()).isOne();
    }

    @Test
    void absencesAndRecusals_areKeptWithThePerson() {
        inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(90)));
        Absence absence = new Absence("GS1", TODAY, TODAY.plusDays(2), "公休");
        Recusal recusal = new Recusal("GS1", "SB-1", "亲属", TODAY);
        inspectors.addAbsence(office.clerk, absence);
        inspectors.declareRecusal(office.clerk, recusal);
        inspectors.declareRecusal(office.clerk, recusal);
        assertThat(catalog.inspector("GS1")).hasValueSatisfying(file -> {
            assertThat(file.absences()).containsExactly(absence);
            assertThat(file.recusals()).containsExactly(recusal);
        });
        refused("catalog.absence.backwards",
                () -> inspectors.addAbsence(office.clerk, new Absence("GS1", TODAY, TODAY.minusDays(1), "")));
        refused("catalog.target.unknown",
                () -> inspectors.declareRecusal(office.clerk, new Recusal("GS1", "none", "亲属", TODAY)));
        refused("catalog.recusal.relation",
                () -> inspectors.declareRecusal(office.clerk, new Recusal("GS1", "SB-1", " ", TODAY)));
        refused("catalog.inspector.unknown",
                () -> inspectors.addAbsence(office.clerk, new Absence("GS7", TODAY, TODAY, "")));
    }

    private static InspectorEntry entry(String certificate, String name, LocalDate expires) {
        return new InspectorEntry(certificate, expires, name, "示例一所", "科员", "000-0000", false, true, Set.of("Q-FOOD"));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
