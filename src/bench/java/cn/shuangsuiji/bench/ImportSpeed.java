package cn.shuangsuiji.bench;

import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// How long lists take from a file into the tables, against what no import can do without (see {@link BareImport}), each into
/// an empty database of its own.
final class ImportSpeed {
    private static final int WORKBOOK_ROWS = 100_000;
    private static final int ROUNDS = 5;
    private static final Actor CLERK = new Actor(1, "bench", "bench", Set.of(Role.CLERK));

    private ImportSpeed() {}

    static List<Figure> measure(Path folder) throws Exception {
        Path file = ImportFiles.workbook(folder, WORKBOOK_ROWS);
        double[] bare = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        double[] looked = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double bareSeconds = into(folder, database -> seconds(
                    () -> BareImport.insert(BareImport.workbook(file).iterator(), database)));
            double[] ours = new double[2];
            into(folder, database -> {
                take(file, database, ours);
                return 0.0;
            });
            if (round >= 0) {
                bare[round] = bareSeconds;
                looked[round] = ours[0];
                whole[round] = ours[1];
            }
        }
        return List.of(Figure.seconds("workbook of 100,000 rows: bare read and bare insert", median(bare)),
                Figure.seconds("the same stored by the import", median(whole)),
                Figure.ratio("import / bare", median(whole) / median(bare), "≤ 1.5"),
                Figure.seconds("its preview before that", median(looked)));
    }

    /** Looks the file through and takes it in; how long each took. */
    static void take(Path file, Path database, double[] seconds) throws Exception {
        try (Database open = Database.open(database)) {
            Clock clock = Clock.systemUTC();
            ImportService imports = new ImportService(open, new Journal(clock), new Ids(clock, new Randomness()), clock);
            ImportPreview[] preview = new ImportPreview[1];
            seconds[0] = seconds(() -> preview[0] = imports.preview(file, ListKind.TARGETS, Progress.NONE));
            seconds[1] = seconds(() -> imports.apply(CLERK, preview[0], Progress.NONE));
        }
    }

    /** Something done with the path of an empty database, its tables made. */
    static double into(Path folder, Work work) throws Exception {
        Path database = folder.resolve("import.db");
        delete(database);
        Database.open(database).close();
        double seconds = work.with(database);
        delete(database);
        return seconds;
    }

    static double seconds(Callable<?> work) throws Exception {
        return Rounds.seconds(work);
    }

    private static double median(double[] seconds) {
        return Arrays.stream(seconds).sorted().toArray()[seconds.length / 2];
    }

    private static void delete(Path database) throws IOException {
        for (String end : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + end));
        }
    }

    /** What is done with a database. */
    @FunctionalInterface
    interface Work {
        double with(Path database) throws Exception;
    }
}
