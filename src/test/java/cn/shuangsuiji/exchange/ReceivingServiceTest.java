package cn.shuangsuiji.exchange;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.plan.Authorisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static cn.shuangsuiji.exchange.ExchangeDesk.targets;
import static cn.shuangsuiji.exchange.PackageKind.LISTS_DELTA;
import static cn.shuangsuiji.exchange.PackageKind.LISTS_FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReceivingServiceTest {
    @TempDir
    Path folder;

    private ExchangeDesk desk;

    @BeforeEach
    void setUp() {
        desk = new ExchangeDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void receive_fullList_fillsTheCatalog() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 50, "示例商行"));

        PackageIn received = desk.read().getFirst();

        assertThat(received.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(received.kind()).isEqualTo(LISTS_FULL);
        assertThat(received.receivedBy()).isEqualTo("jingban");
        assertThat(desk.targetCount()).isEqualTo(50);
        assertThat(folder.resolve("exchange/inbox")).isEmptyDirectory();
        assertThat(folder.resolve("exchange/work")).isEmptyDirectory();
    }

    @Test
    void receive_samePackageAgain_changesNothing() throws IOException {
        Path file = desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 50, "示例商行"));
        byte[] bytes = Files.readAllBytes(file);
        desk.read();
        long audited = audited();
        Files.write(desk.stick.resolve("again.xpk"), bytes);

        assertThat(desk.readOne()).isEqualTo(Outcome.ALREADY_DONE);
        assertThat(audited()).isEqualTo(audited);
        assertThat(desk.receiving.received(PageRequest.first(10)).rows()).singleElement()
                .extracting(PackageIn::outcome).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void receive_deltasInTheWrongOrder_areHeldAndAppliedWhenTheGapCloses() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 50, "示例商行"));
        desk.read();
        desk.put(desk.lists(LISTS_DELTA, 3, 121, 130), targets(1, 1, "示例第三"));
        PackageIn held = desk.read().getFirst();
        desk.put(desk.lists(LISTS_DELTA, 3, 111, 120), targets(1, 1, "示例第二"));
        desk.read();

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.reason()).contains("101").contains("120");
        assertThat(name("SL000001")).isEqualTo("示例商行");

        desk.put(desk.lists(LISTS_DELTA, 3, 101, 110), targets(1, 1, "示例第一"));

        assertThat(desk.read()).extracting(PackageIn::outcome).containsExactly(Outcome.APPLIED, Outcome.APPLIED,
                Outcome.APPLIED);
        assertThat(name("SL000001")).isEqualTo("示例第三");
        assertThat(folder.resolve("exchange/inbox")).isEmptyDirectory();
    }

    @Test
    void receive_passesOverThePackagesThatThisOfficeWrote() {
        desk.office.database.write(tx -> {
            desk.office.journal.record(tx, Change.inside("jingban", "test", "visit", "1", Map.of())
                    .reported(Map.of("name", "示例商行")));
            return null;
        });
        desk.sending.export(desk.office.clerk, desk.own, desk.stick, ExportRange.NEW, Progress.NONE);

        assertThat(desk.read()).isEmpty();
        assertThat(desk.receiving.received(PageRequest.first(10)).total()).isZero();
        assertThat(folder.resolve("exchange/inbox")).isEmptyDirectory();
    }

    @Test
    void receive_olderFullList_isRefusedUntilAResetNamesThisInstallation() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 50, "示例新名"));
        desk.read();
        desk.put(desk.lists(LISTS_FULL, 3, 1, 90), targets(1, 50, "示例旧名"));
        assertThat(desk.readOne()).isEqualTo(Outcome.ROLLBACK_REFUSED);
        assertThat(name("SL000001")).isEqualTo("示例新名");

        desk.put(new PackageHeader(PackageKind.RESET, "", List.of(desk.self.code()),
                List.of(desk.self.installation()), 3, 1, 80, null, List.of()));
        assertThat(desk.readOne()).isEqualTo(Outcome.APPLIED);
        desk.put(desk.lists(LISTS_FULL, 3, 1, 90), targets(1, 50, "示例旧名"));
        assertThat(desk.readOne()).isEqualTo(Outcome.APPLIED);
        assertThat(name("SL000001")).isEqualTo("示例旧名");
    }

    @Test
    void confirm_fullListFarSmaller_needsAnotherPerson() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 50, "示例商行"));
        desk.read();
        desk.put(desk.lists(LISTS_FULL, 3, 1, 200), targets(1, 20, "示例改名"));
        PackageIn waiting = desk.read().getFirst();

        assertThat(waiting.outcome()).isEqualTo(Outcome.NEEDS_CONFIRMATION);
        assertThat(name("SL000001")).isEqualTo("示例商行");
        assertThatExceptionOfType(AppException.class).isThrownBy(
                () -> desk.receiving.confirm(desk.office.head, desk.office.head, desk.own, waiting.id(), Progress.NONE))
                .extracting(AppException::key).isEqualTo("security.same.person");

        PackageIn done = desk.receiving.confirm(desk.office.clerk, desk.office.head, desk.own, waiting.id(),
                Progress.NONE);
        assertThat(done.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(done.confirmedBy()).isEqualTo("guzhang");
        assertThat(name("SL000001")).isEqualTo("示例改名");
    }

    @Test
    void receive_rowThatCannotBeUsed_putsTheWholePackageAsideAndReadsTheNext() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 90), targets(1, 5, "示例商行"),
                new PackageContent(ListFile.ITEMS, rows -> rows.add(Map.of("code", "示例-1", "name", "缺类别"))));
        desk.put(desk.lists(LISTS_FULL, 3, 1, 91), targets(1, 3, "示例商行"));

        List<PackageIn> results = desk.read();

        assertThat(results).extracting(PackageIn::outcome).containsExactly(Outcome.QUARANTINED, Outcome.APPLIED);
        assertThat(results.getFirst().reason()).contains("隔离").contains("第 1 行");
        assertThat(desk.targetCount()).isEqualTo(3);
    }

    @Test
    void receive_fileThatIsNoPackage_isKeptAsideWithItsReason() throws IOException {
        Files.createDirectories(desk.stick);
        Files.writeString(desk.stick.resolve("a.xpk"), "不是数据包");

        PackageIn result = desk.read().getFirst();

        assertThat(result.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(result.reasonKey()).isEqualTo("exchange.package.damaged");
        assertThat(folder.resolve("exchange/inbox").resolve(result.sha256() + ".xpk")).exists();
    }

    @Test
    void receive_riskClassesAlone_changeNothingElse() {
        desk.put(desk.lists(LISTS_FULL, 3, 1, 100), targets(1, 3, "示例商行"));
        desk.read();
        desk.put(desk.lists(LISTS_DELTA, 3, 101, 101), new PackageContent(ListFile.RISK_CLASSES,
                rows -> rows.add(Map.of("code", "SL000002", "riskClass", "D", "riskScore", 88, "asOf", "2026-11-21"))));

        assertThat(desk.readOne()).isEqualTo(Outcome.APPLIED);
        var target = desk.office.database.read(tx -> desk.catalog.target(tx, "SL000002")).orElseThrow();
        assertThat(target.riskClass()).isEqualTo(RiskClass.D);
        assertThat(target.name()).isEqualTo("示例商行");
        assertThat(target.address()).isEqualTo("示例路2号");
    }

    @Test
    void receive_authorisation_keepsTheNumbersOfThisOffice() {
        desk.put(new PackageHeader(PackageKind.AUTHORISATION, "", List.of(desk.self.code()), List.of(), 1, 1, 2, null,
                List.of()), new PackageContent(ListFile.AUTHORISATIONS, rows -> {
                    rows.add(authorisation("SL-2026-001", desk.self.code()));
                    rows.add(authorisation("SL-2026-002", "629998"));
                }));

        assertThat(desk.readOne()).isEqualTo(Outcome.APPLIED);
        assertThat(desk.tasks.authorisations()).singleElement().extracting(Authorisation::platformNumber,
                Authorisation::validTo).containsExactly("SL-2026-001", LocalDate.of(2026, 12, 31));
    }

    private static Map<String, String> authorisation(String number, String office) {
        return Map.of("platformTaskNumber", number, "title", "示例任务", "office", office, "validFrom", "2026-11-01",
                "validTo", "2026-12-31");
    }

    private String name(String code) {
        return desk.office.database.read(tx -> desk.catalog.target(tx, code)).orElseThrow().name();
    }

    private long audited() {
        return desk.office.database.read(tx -> desk.office.journal.page(tx, PageRequest.first(1)).total());
    }
}
