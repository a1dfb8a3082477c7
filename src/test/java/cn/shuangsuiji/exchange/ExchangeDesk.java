package cn.shuangsuiji.exchange;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.TaskService;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A real office in a real file that exchanges with an invented province over a folder that stands for a stick. */
final class ExchangeDesk implements AutoCloseable {
    private static final char[] PASSWORD = "示例口令".toCharArray();

    final TestOffice office;
    final DemoAuthority province = new DemoAuthority("620000", TestOffice.CLOCK, new Randomness());
    final CatalogService catalog;
    final TaskService tasks;
    final SendingService sending;
    final ProposalService proposals;
    final ReceivingService receiving;
    final Identity own;
    final Path stick;
    final Office self;

    ExchangeDesk(Path folder) {
        office = new TestOffice(folder);
        stick = folder.resolve("stick");
        self = office.offices.current().orElseThrow();
        KeyRing keys = new KeyRing(folder.resolve("keys"));
        province.admit(keys, self.code(), self.name(), PASSWORD, folder.resolve("letters"));
        own = keys.office(PASSWORD);
        catalog = new CatalogService(office.database);
        tasks = new TaskService(office.database, office.journal, office.offices,
                new PlanService(office.database, office.journal, office.offices, new CatalogService(office.database),
                        office.ids,
                        TestOffice.CLOCK),
                office.ids, TestOffice.CLOCK);
        sending = new SendingService(office.database, office.journal, office.offices, keys, office.ids,
                TestOffice.CLOCK);
        proposals = new ProposalService(office.database, office.journal, catalog, office.ids, TestOffice.CLOCK);
        PackageHandler lists = new ListsHandler(
                new ImportService(office.database, office.journal, office.ids, TestOffice.CLOCK), catalog, proposals,
                TestOffice.CLOCK);
        receiving = new ReceivingService(office.database, office.journal, office.offices, keys,
                Map.of(PackageKind.LISTS_FULL, lists, PackageKind.LISTS_DELTA, lists, PackageKind.AUTHORISATION,
                        new AuthorisationHandler(tasks, office.offices)),
                () -> catalog.targetCount(TargetFilter.ACTIVE), folder.resolve("exchange"), TestOffice.CLOCK);
    }

    /** The province puts a package on the stick. */
    Path put(PackageHeader header, PackageContent... contents) {
        return new PackageWriter(province.province(), null, office.ids, TestOffice.CLOCK).write(stick, header,
                List.of(own.certificate()), List.of(contents), Progress.NONE).file();
    }

    PackageHeader lists(PackageKind kind, int epoch, long from, long to) {
        return new PackageHeader(kind, "", List.of(self.code()), List.of(), epoch, from, to,
                LocalDate.of(2026, 11, 20), List.of());
    }

    Path acknowledge(long number, long upTo, Ack.Returned... returned) {
        return put(PackageHeader.ack(self.code(),
                new Ack(self.installation(), self.epoch(), upTo, 1, number, List.of(returned))));
    }

    /** Targets from one number to another, all with the given name. */
    static PackageContent targets(int from, int to, String name) {
        return new PackageContent(ListFile.TARGETS, rows -> {
            for (int i = from; i <= to; i++) {
                rows.add(Map.of("code", "SL%06d".formatted(i), "name", name, "kind", "SITE", "address", "示例路" + i + "号",
                        "status", "ACTIVE", "riskClass", "B", "asOf", "2026-11-20"));
            }
        });
    }

    /** Reads the stick as the clerk does, then empties it as the messenger does. */
    List<PackageIn> read() {
        List<PackageIn> results = receiving.receive(office.clerk, own, new UsbFolder(stick), Progress.NONE);
        empty(stick);
        return results;
    }

    /** The outcome of the one package on the stick. */
    Outcome readOne() {
        return read().getFirst().outcome();
    }

    long targetCount() {
        return catalog.targetCount(TargetFilter.ACTIVE);
    }

    private static void empty(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
