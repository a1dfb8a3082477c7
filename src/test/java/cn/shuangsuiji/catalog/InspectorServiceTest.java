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
        assertThat(catalog.inspectors(InspectorFilter.ALL.matching("sljs"), PageRequest.first(10)).rows())
                .extracting(Inspector::certificate)
                .containsExactly("GS3");
    }

    @Test
    void change_replacesTheEntry_andMayCarryANewCertificate() {
        inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(90)));
        inspectors.add(office.clerk, entry("GS2", "示例甲二", TODAY.plusDays(90)));
        InspectorEntry left = new InspectorEntry("GS9", CertificateKind.MARKET_SUPERVISION, TODAY.plusDays(900), "示例甲一",
                "629999", "示例二所", "", "", true, TODAY, Set.of(), Set.of(), Set.of());
        assertThat(inspectors.change(office.clerk, "GS1", left)).isEmpty();
        assertThat(catalog.inspector("GS1")).isEmpty();
        assertThat(catalog.inspector("GS9")).hasValueSatisfying(file -> {
            assertThat(file.labels()).isEmpty();
            assertThat(file.inspector().unit()).isEqualTo("示例二所");
            assertThat(file.inspector().active()).isFalse();
            assertThat(file.inspector().leftOn()).isEqualTo(TODAY);
            assertThat(file.inspector().certificateKind()).isEqualTo(CertificateKind.MARKET_SUPERVISION);
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
        refused("catalog.label.unknown", () -> inspectors.add(office.clerk, entry("629999", Set.of("none"), Set.of())));
        refused("catalog.inspector.division", () -> inspectors.add(office.clerk, entry("6299", Set.of(), Set.of())));
        refused("catalog.inspector.area",
                () -> inspectors.add(office.clerk, entry("629999", Set.of(), Set.of("629999"))));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> inspectors.add(witness, entry("GS2", "示例甲二", TODAY)));
        assertThat(catalog.inspectors(InspectorFilter.ALL, PageRequest.first(10)).total()).isOne();
    }

    @Test
    void expertsAndAreas_areKept_andAnExpertIsQualified() {
        inspectors.add(office.clerk, new InspectorEntry("GS1", CertificateKind.ADMINISTRATIVE, TODAY.plusDays(90),
                "示例甲一", "629999", "示例一所", "", "", false, null, Set.of(), Set.of("Q-FOOD"),
                Set.of("629999001", "629999002")));
        assertThat(catalog.inspector("GS1")).hasValueSatisfying(file -> {
            assertThat(file.labels()).isEmpty();
            assertThat(file.qualifications()).containsExactly("Q-FOOD");
            assertThat(file.areas()).containsExactlyInAnyOrder("629999001", "629999002");
        });
        inspectors.change(office.clerk, "GS1", entry("GS1", "示例甲一", TODAY.plusDays(90)));
        assertThat(catalog.inspector("GS1")).hasValueSatisfying(file -> {
            assertThat(file.expertIn()).isEmpty();
            assertThat(file.areas()).isEmpty();
        });
    }

    @Test
    void filters_tellThoseThereFromThoseGone_andFindCertificatesThatRunOut() {
        inspectors.add(office.clerk, entry("GS1", "示例甲一", TODAY.plusDays(60)));
        inspectors.add(office.clerk, entry("GS2", "示例甲二", TODAY.minusDays(1)));
        inspectors.add(office.clerk, entry("GS3", "示例甲三", TODAY.plusDays(61)));
        inspectors.add(office.clerk, new InspectorEntry("GS4", CertificateKind.ADMINISTRATIVE, TODAY.minusDays(9),
                "示例甲四", "629999", "示例一所", "", "", false, TODAY, Set.of(), Set.of(), Set.of()));
        assertThat(inspectors.certificates()).isEqualTo(new CertificateCounts(1, 1));
        assertThat(codes(new InspectorFilter("", null, TODAY.plusDays(60)))).containsExactly("GS1", "GS2");
        assertThat(codes(new InspectorFilter("", InspectorFilter.Standing.LEFT, null))).containsExactly("GS4");
        assertThat(codes(new InspectorFilter("", InspectorFilter.Standing.PRESENT, null))).containsExactly("GS1",
                "GS2", "GS3");
    }

    private List<String> codes(InspectorFilter filter) {
        return catalog.inspectors(filter, PageRequest.first(10)).rows().stream().map(Inspector::certificate).toList();
    }

    private static InspectorEntry entry(String division, Set<String> labels, Set<String> areas) {
        return new InspectorEntry("GS2", CertificateKind.ADMINISTRATIVE, TODAY, "示例", division, "示例所", "", "", false,
                null, labels, Set.of(), areas);
    }

    private static InspectorEntry entry(String certificate, String name, LocalDate expires) {
        return new InspectorEntry(certificate, CertificateKind.ADMINISTRATIVE, expires, name, "629999", "示例一所", "科员",
                "000-0000", false, null, Set.of("Q-FOOD"), Set.of(), Set.of());
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
