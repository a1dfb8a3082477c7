package cn.shuangsuiji.catalog;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AbsenceAndRecusalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private TestOffice office;
    private CatalogService catalog;
    private AbsenceService absences;
    private RecusalService recusals;
    private Actor director;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        absences = new AbsenceService(office.database, office.journal, TestOffice.CLOCK);
        recusals = new RecusalService(office.database, office.journal, office.offices, TestOffice.CLOCK);
        director = office.accounts.add(office.clerk,
                new NewAccount("juzhang", "示例局长", Set.of(Role.DIRECTOR), "mima-juzhang"));
        InspectorService inspectors = new InspectorService(office.database, office.journal, office.offices, office.ids,
                TestOffice.CLOCK);
        inspectors.add(office.clerk, entry("GS1", "示例甲一"));
        inspectors.add(office.clerk, entry("GS2", "示例局长"));
        office.database.write(tx -> {
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
    void absence_thatOverlaps_isKeptAndTold() {
        assertThat(absences.add(office.clerk, days(0, 4, "公休"))).isEmpty();
        assertThat(absences.add(office.clerk, days(4, 6, "培训"))).singleElement().asString()
                .contains("2026-11-23 至 2026-11-27").contains("公休");
        assertThat(catalog.inspector("GS1").orElseThrow().absences()).containsExactly(days(0, 4, "公休"),
                days(4, 6, "培训"));
    }

    @Test
    void absence_withdrawn_countsNoMoreButStays() {
        absences.add(office.clerk, days(0, 4, "公休"));
        long id = absences.of("GS1").getFirst().id();
        refused("catalog.withdraw.reason", () -> absences.withdraw(office.clerk, id, " "));
        absences.withdraw(office.clerk, id, "改期");
        assertThat(catalog.inspector("GS1").orElseThrow().absences()).isEmpty();
        assertThat(absences.between(TODAY, TODAY)).isEmpty();
        assertThat(absences.of("GS1")).singleElement().satisfies(absence -> {
            assertThat(absence.stands()).isFalse();
            assertThat(absence.withdrawReason()).isEqualTo("改期");
            assertThat(absence.withdrawnBy()).isEqualTo("jingban");
        });
        refused("catalog.withdraw.again", () -> absences.withdraw(office.clerk, id, "改期"));
        assertThatThrownBy(() -> office.database.write(tx -> tx.mapper(RawRows.class).deleteAbsences()))
                .hasStackTraceContaining("never deleted");
    }

    @Test
    void absence_thatCannotBe_isRefused() {
        refused("catalog.absence.backwards", () -> absences.add(office.clerk, days(0, -1, "公休")));
        refused("catalog.absence.long", () -> absences.add(office.clerk, days(0, 400, "公休")));
        refused("catalog.absence.reason", () -> absences.add(office.clerk, days(0, 1, " ")));
        refused("catalog.inspector.unknown",
                () -> absences.add(office.clerk, new Absence("GS7", TODAY, TODAY, "公休")));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> absences.add(witness, days(0, 1, "公休")));
    }

    @Test
    void between_findsEverybodyWhoIsAwayOnOneOfTheDays() {
        absences.add(office.clerk, days(0, 4, "公休"));
        absences.add(office.clerk, new Absence("GS2", TODAY.plusDays(10), TODAY.plusDays(11), "会议"));
        assertThat(absences.between(TODAY.plusDays(4), TODAY.plusDays(9))).extracting(AbsenceRecord::certificate)
                .containsExactly("GS1");
        assertThat(absences.between(TODAY, TODAY.plusDays(30))).extracting(AbsenceRecord::certificate)
                .containsExactlyInAnyOrder("GS1", "GS2");
    }

    @Test
    void formerEmployer_endsAfterTheOfficesYears_othersDoNot() {
        assertThat(recusals.declare(office.clerk, recusal(RecusalKind.FORMER_EMPLOYER, "", null)).until())
                .isEqualTo(TODAY.plusYears(3));
        assertThat(recusals.declare(office.clerk, recusal(RecusalKind.KIN, "", null)).until()).isNull();
        assertThat(catalog.inspector("GS1").orElseThrow().recusals()).extracting(Recusal::kind)
                .containsExactlyInAnyOrder(RecusalKind.FORMER_EMPLOYER, RecusalKind.KIN);
    }

    @Test
    void recusal_thatCannotBe_isRefused() {
        recusals.declare(office.clerk, recusal(RecusalKind.KIN, "", null));
        refused("catalog.recusal.twice", () -> recusals.declare(office.clerk, recusal(RecusalKind.KIN, "再报", null)));
        refused("catalog.recusal.relation",
                () -> recusals.declare(office.clerk, recusal(RecusalKind.OTHER, " ", null)));
        refused("catalog.recusal.backwards",
                () -> recusals.declare(office.clerk, recusal(RecusalKind.OWN, "", TODAY.minusDays(1))));
        refused("catalog.target.unknown", () -> recusals.declare(office.clerk,
                new Recusal("GS1", "none", RecusalKind.OWN, "", "示例甲一", TODAY, null)));
        refused("catalog.recusal.declarer", () -> recusals.declare(office.clerk,
                new Recusal("GS1", "SB-1", RecusalKind.OWN, "", " ", TODAY, null)));
    }

    @Test
    void recusal_isWithdrawnOnlyByAHead_neitherTheClerkNorThePerson() {
        recusals.declare(office.clerk, recusal(RecusalKind.KIN, "", null));
        recusals.declare(office.clerk,
                new Recusal("GS2", "SB-1", RecusalKind.OWN, "", "示例局长", TODAY, null));
        long id = recusals.of("GS1").getFirst().id();
        long own = recusals.of("GS2").getFirst().id();
        refused("catalog.recusal.director", () -> recusals.withdraw(office.clerk, office.head, id, "已离婚"));
        refused("security.same.person", () -> recusals.withdraw(office.clerk, office.clerk, id, "已离婚"));
        refused("catalog.recusal.self", () -> recusals.withdraw(office.clerk, director, own, "已转让"));
        refused("catalog.withdraw.reason", () -> recusals.withdraw(office.clerk, director, id, ""));
        recusals.withdraw(office.clerk, director, id, "股权已转让");
        assertThat(catalog.inspector("GS1").orElseThrow().recusals()).isEmpty();
        assertThat(recusals.of("GS1")).singleElement().satisfies(recusal -> {
            assertThat(recusal.approver()).isEqualTo("juzhang");
            assertThat(recusal.withdrawReason()).isEqualTo("股权已转让");
        });
        List<AuditEntry> newest = office.database.read(tx -> office.journal.page(tx, PageRequest.first(1))).rows();
        assertThat(newest.getFirst().action()).isEqualTo("inspector.recusal.withdraw");
        assertThat(newest.getFirst().second()).isEqualTo("juzhang");
        refused("catalog.withdraw.again", () -> recusals.withdraw(office.clerk, director, id, "再撤"));
        recusals.declare(office.clerk, recusal(RecusalKind.KIN, "", null));
    }

    private static Absence days(int from, int to, String reason) {
        return new Absence("GS1", TODAY.plusDays(from), TODAY.plusDays(to), reason);
    }

    private static Recusal recusal(RecusalKind kind, String note, @Nullable LocalDate until) {
        return new Recusal("GS1", "SB-1", kind, note, "示例甲一", TODAY, until);
    }

    private static InspectorEntry entry(String certificate, String name) {
        return new InspectorEntry(certificate, CertificateKind.ADMINISTRATIVE, TODAY.plusDays(900), name, "629999",
                "示例一所", "局长", "", false, null, Set.of(), Set.of(), Set.of());
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
