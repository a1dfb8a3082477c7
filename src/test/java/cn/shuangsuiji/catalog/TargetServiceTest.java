package cn.shuangsuiji.catalog;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.security.Actor;
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

class TargetServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FIRM = "916299990000000013";

    @TempDir
    Path folder;

    private TestOffice office;
    private CatalogService catalog;
    private TargetService targets;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        targets = new TargetService(office.database, office.journal, office.offices, office.ids, TestOffice.CLOCK);
        office.database.write(tx -> {
            RawRows rows = tx.mapper(RawRows.class);
            rows.target(FIRM, TargetKind.ENTERPRISE, "示例公司", "629999001", TargetStatus.ACTIVE, RiskClass.A, "slgs");
            rows.ofProvince(FIRM);
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSite_isAddedWithAProposedCode_foundByItsName_andBelongsToItsFirm() {
        assertThat(targets.proposeCode(TargetKind.SITE, FIRM)).isEqualTo(FIRM + "-S01");
        assertThat(targets.add(office.clerk, entry(FIRM + "-S01", TargetKind.SITE, "示例公司东门店", FIRM))).isEmpty();
        assertThat(targets.proposeCode(TargetKind.SITE, FIRM)).isEqualTo(FIRM + "-S02");
        assertThat(targets.proposeCode(TargetKind.DEVICE, FIRM)).isEqualTo(FIRM + "-D01");
        assertThat(targets.proposeCode(TargetKind.INDIVIDUAL, null)).isEqualTo("629999-X01");
        assertThat(catalog.ownedBy(FIRM)).singleElement().satisfies(site -> {
            assertThat(site.origin()).isEqualTo(Origin.OFFICE);
            assertThat(site.riskClass()).isEqualTo(RiskClass.UNCLASSIFIED);
            assertThat(site.asOf()).isEqualTo(TODAY);
        });
        assertThat(catalog.targetCount(TargetFilter.ACTIVE.matching("东门店"))).isOne();
        assertThat(catalog.targetCount(new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), true,
                Origin.OFFICE))).isOne();
        assertThat(catalog.targetCount(new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), true,
                Origin.PROVINCE))).isOne();
    }

    @Test
    void aTwin_isTold_beforeItIsAdded() {
        targets.add(office.clerk, entry("629999-X01", TargetKind.INDIVIDUAL, "示例无照小店", null));
        assertThat(targets.alike(entry("629999-X02", TargetKind.INDIVIDUAL, " 示例无照小店 ", null)))
                .extracting(Target::code).containsExactly("629999-X01");
        assertThat(targets.alike(entry("629999-X01", TargetKind.INDIVIDUAL, "示例无照小店", null))).isEmpty();
        assertThat(targets.add(office.clerk, entry("916299990000000012", TargetKind.ENTERPRISE, "示例", null)))
                .singleElement().asString().contains("校验码");
    }

    @Test
    void aChange_isKeptAndFound_andTheStatusHasDayAndSource() {
        targets.add(office.clerk, entry("629999-X01", TargetKind.INDIVIDUAL, "示例无照小店", null));
        targets.change(office.clerk, entry("629999-X01", TargetKind.INDIVIDUAL, "示例改名小店", null));
        assertThat(catalog.targetCount(TargetFilter.ACTIVE.matching("无照小店"))).isZero();
        assertThat(catalog.targetCount(TargetFilter.ACTIVE.matching("改名小店"))).isOne();
        targets.changeStatus(office.clerk, "629999-X01", TargetStatus.CANCELLED, TODAY.minusDays(3), "现场核查已关门");
        assertThat(catalog.target("629999-X01").orElseThrow()).satisfies(target -> {
            assertThat(target.status()).isEqualTo(TargetStatus.CANCELLED);
            assertThat(target.statusDay()).isEqualTo(TODAY.minusDays(3));
            assertThat(target.statusSource()).isEqualTo("现场核查已关门");
        });
        refused("catalog.own.status.same", () -> status(TargetStatus.CANCELLED, TODAY, "又查"));
        refused("catalog.own.status.source", () -> status(TargetStatus.ACTIVE, TODAY, " "));
        refused("catalog.own.status.day", () -> status(TargetStatus.ACTIVE, TODAY.plusDays(1), "又开门"));
        refused("catalog.own.status.merged", () -> status(TargetStatus.MERGED, TODAY, "重复"));
    }

    @Test
    void theProvincesRow_changesOnlyItsTownshipAndTelephone() {
        refused("catalog.own.province",
                () -> targets.change(office.clerk, entry(FIRM, TargetKind.ENTERPRISE, "示例新名", null)));
        refused("catalog.own.province", () -> targets.changeStatus(office.clerk, FIRM, TargetStatus.CANCELLED, TODAY,
                "已注销"));
        targets.changeOwn(office.clerk, FIRM, "629999002", "000-1234567");
        assertThat(catalog.target(FIRM).orElseThrow()).satisfies(target -> {
            assertThat(target.name()).isEqualTo("示例公司");
            assertThat(target.division()).isEqualTo("629999002");
            assertThat(target.phone()).isEqualTo("000-1234567");
        });
        refused("catalog.own.division", () -> targets.changeOwn(office.clerk, FIRM, "东街", ""));
    }

    @Test
    void whatCannotBe_isRefused() {
        refused("catalog.own.taken", () -> targets.add(office.clerk, entry(FIRM, TargetKind.ENTERPRISE, "示例", null)));
        refused("catalog.own.code", () -> targets.add(office.clerk, entry("东门 店", TargetKind.SITE, "示例", FIRM)));
        refused("catalog.own.name", () -> targets.add(office.clerk, entry("A-1", TargetKind.SITE, " ", FIRM)));
        refused("catalog.own.owner", () -> targets.add(office.clerk, entry("A-1", TargetKind.DEVICE, "示例", " ")));
        refused("catalog.own.owner.unknown",
                () -> targets.add(office.clerk, entry("A-1", TargetKind.SHOP, "示例网店", "none")));
        targets.add(office.clerk, entry("A-1", TargetKind.SITE, "示例东门", FIRM));
        refused("catalog.own.owner.self",
                () -> targets.add(office.clerk, entry("A-2", TargetKind.PRODUCT, "示例产品", "A-1")));
        refused("catalog.target.unknown",
                () -> targets.change(office.clerk, entry("A-9", TargetKind.SITE, "示例", FIRM)));
        Actor witness = new Actor(9, "jianzheng", "示例见证", Set.of(Role.WITNESS));
        refused("security.not.allowed", () -> targets.add(witness, entry("A-3", TargetKind.SITE, "示例", FIRM)));
    }

    private void status(TargetStatus status, LocalDate day, String source) {
        targets.changeStatus(office.clerk, "629999-X01", status, day, source);
    }

    private static TargetEntry entry(String code, TargetKind kind, String name, @Nullable String owner) {
        return new TargetEntry(code, "", kind, name, owner, "示例路2号", "629999001", "示例甲", "", "", "");
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
