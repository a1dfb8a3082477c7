package cn.shuangsuiji.exchange;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SendingServiceTest {
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
    void export_newRecords_reachTheProvinceInOrderAndOnlyOnce() {
        report(3);
        WrittenPackage first = export(ExportRange.NEW);
        report(2);
        WrittenPackage second = export(ExportRange.NEW);

        assertThat(first.file().getFileName()).hasToString("U_629999_results_e0001_0000000001-0000000003.xpk");
        assertThat(province(first)).extracting(OutboxRecord::seq).containsExactly(1L, 2L, 3L);
        assertThat(province(second)).extracting(OutboxRecord::seq).containsExactly(4L, 5L);
        assertThat(desk.sending.status().pending()).isZero();
        assertThat(desk.sending.status().waiting()).isEqualTo(5);
        assertRefused("exchange.export.nothing", () -> export(ExportRange.NEW));
    }

    @Test
    void export_moreThanOnePageOfRecords_losesNone() {
        report(2_500);

        assertThat(province(export(ExportRange.NEW))).hasSize(2_500).extracting(OutboxRecord::seq)
                .startsWith(1L).endsWith(2_500L).isSorted();
    }

    @Test
    void export_stickThatCannotBeWritten_marksNothing() throws IOException {
        report(1);
        Path notAFolder = Files.writeString(folder.resolve("file"), "");

        assertRefused("exchange.stick.unwritable",
                () -> desk.sending.export(desk.office.clerk, desk.own, notAFolder, ExportRange.NEW, Progress.NONE));
        assertThat(desk.sending.status().pending()).isEqualTo(1);
        assertThat(desk.sending.sent(PageRequest.first(10)).total()).isZero();
    }

    @Test
    void export_stickLost_sendsEverythingUnacknowledgedAgain() {
        report(3);
        export(ExportRange.NEW);
        acknowledge(1, 1);
        report(1);

        assertThat(province(export(ExportRange.UNACKNOWLEDGED))).extracting(OutboxRecord::seq)
                .containsExactly(2L, 3L, 4L);
        assertRefused("exchange.export.nothing", () -> export(ExportRange.NEW));
    }

    @Test
    void receive_acknowledgement_tellsExportedFromReceivedFromReturned() {
        report(3);
        export(ExportRange.NEW);
        report(2);
        export(ExportRange.NEW);
        report(1);
        export(ExportRange.NEW);
        assertThat(states()).containsOnly(Sending.EXPORTED);

        assertThat(acknowledge(1, 5, new Ack.Returned(4, "E7", "示例：缺少检查人员"))).isEqualTo(Outcome.APPLIED);

        assertThat(states()).containsExactly(Sending.EXPORTED, Sending.RETURNED, Sending.RECEIVED);
        assertThat(desk.sending.returned()).containsExactly(new Ack.Returned(4, "E7", "示例：缺少检查人员"));
        assertThat(desk.sending.status().waiting()).isEqualTo(1);
    }

    @Test
    void outbox_everyRecord_tellsHowFarItCame() {
        report(3);
        export(ExportRange.NEW);
        acknowledge(1, 2, new Ack.Returned(2, "E7", "示例：缺少检查人员"));
        report(1);

        assertThat(outbox(null)).extracting(OutboxEntry::seq).containsExactly(4L, 3L, 2L, 1L);
        assertThat(outbox(null)).extracting(OutboxEntry::state).containsExactly(Sending.PENDING, Sending.EXPORTED,
                Sending.RETURNED, Sending.RECEIVED);
        assertThat(outbox(Sending.RETURNED)).singleElement().extracting(OutboxEntry::reason)
                .isEqualTo("示例：缺少检查人员");
        assertThat(desk.sending.outbox(Sending.PENDING, PageRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void outbox_ofARestoredProvince_waitsAgainWhateverItWasBefore() {
        report(2);
        export(ExportRange.NEW);
        acknowledge(1, 2, new Ack.Returned(2, "E7", "示例：缺少检查人员"));

        acknowledge(2, 0);

        assertThat(outbox(null)).extracting(OutboxEntry::state).containsOnly(Sending.PENDING);
    }

    private List<OutboxEntry> outbox(@Nullable Sending state) {
        return desk.sending.outbox(state, PageRequest.first(10)).rows();
    }

    @Test
    void receive_acknowledgementOfARestoredProvince_sendsWhatItLostAgain() {
        report(5);
        export(ExportRange.NEW);
        acknowledge(1, 5);

        assertThat(acknowledge(2, 2)).isEqualTo(Outcome.APPLIED);
        assertThat(desk.sending.status().pending()).isEqualTo(3);
        assertThat(province(export(ExportRange.NEW))).extracting(OutboxRecord::seq).containsExactly(3L, 4L, 5L);
    }

    @Test
    void receive_acknowledgementStaleOrOfWhatWasNeverSent_changesNothing() {
        report(5);
        export(ExportRange.NEW);
        acknowledge(3, 4);

        assertThat(acknowledge(2, 1)).isEqualTo(Outcome.ALREADY_DONE);
        assertThat(acknowledge(4, 6)).isEqualTo(Outcome.QUARANTINED);
        assertThat(desk.sending.status().waiting()).isEqualTo(1);
    }

    @Test
    void receive_acknowledgementWithinAListPackage_counts() {
        report(2);
        export(ExportRange.NEW);
        desk.put(new PackageHeader(PackageKind.LISTS_FULL, "", List.of(desk.self.code()), List.of(), 1, 1, 9, null,
                List.of(new Ack(desk.self.installation(), desk.self.epoch(), 2, 1, 1, List.of()))),
                ExchangeDesk.targets(1, 2, "示例商行"));

        assertThat(desk.readOne()).isEqualTo(Outcome.APPLIED);
        assertThat(states()).containsExactly(Sending.RECEIVED);
    }

    @Test
    void export_afterListsCame_tellsTheProvinceHowFar() {
        desk.put(desk.lists(PackageKind.LISTS_FULL, 3, 1, 100), ExchangeDesk.targets(1, 2, "示例商行"));
        desk.read();
        report(1);

        assertThat(export(ExportRange.NEW).manifest().acks()).singleElement()
                .isEqualTo(new Ack("lists", 3, 100, 1, 100, List.of()));
    }

    private void report(int count) {
        desk.office.database.write(tx -> {
            for (int i = 0; i < count; i++) {
                desk.office.journal.record(tx, Change.inside("jingban", "visit.report", "visit", "示例-" + i, Map.of())
                        .reported(Map.of("name", "示例商行", "result", "01")));
            }
            return null;
        });
    }

    private WrittenPackage export(ExportRange range) {
        return desk.sending.export(desk.office.clerk, desk.own, folder.resolve("up"), range, Progress.NONE);
    }

    private Outcome acknowledge(long number, long upTo, Ack.Returned... returned) {
        desk.acknowledge(number, upTo, returned);
        return desk.readOne();
    }

    private List<Sending> states() {
        return desk.sending.sent(PageRequest.first(10)).rows().stream().map(PackageOut::state).toList();
    }

    private List<OutboxRecord> province(WrittenPackage written) {
        PackageReader reader = new PackageReader(new Trust(Set.of(desk.province.certificate()), List.of(), Set.of()),
                List.of(desk.province.province()), new Addressee("620000", ""), folder.resolve("province"),
                TestOffice.CLOCK);
        List<OutboxRecord> records = new ArrayList<>();
        try (OpenedPackage opened = (OpenedPackage) reader.open(written.file(), Progress.NONE)) {
            opened.forEachRow(ListFile.RESULTS, Progress.NONE, row -> records.add(OutboxRecord.of(row)));
        }
        return records;
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(AppException.class).isThrownBy(call).extracting(AppException::key).isEqualTo(key);
    }
}
