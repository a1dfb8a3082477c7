package cn.shuangsuiji.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How fast a text goes into the tables, and that no file needs more than a small heap: each of those is taken in by a Java of
/// its own that has no more, preview included.
final class ImportLoad {
    private static final int ROWS = 500_000;
    private static final int WORKBOOK_ROWS = 100_000;
    private static final int PROVINCE = 2_500_000;
    private static final String HEAP = "256";

    private ImportLoad() {}

    static List<Figure> measure(Path folder) throws Exception {
        Path text = ImportFiles.text(folder, ROWS);
        double bare = ImportSpeed.into(folder,
                database -> ImportSpeed.seconds(() -> BareImport.text(text, database)));
        double[] ours = new double[2];
        ImportSpeed.into(folder, database -> {
            ImportSpeed.take(text, database, ours);
            return 0.0;
        });
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.seconds("text of 500,000 rows: bare read and bare insert", bare));
        figures.add(Figure.seconds("the same stored by the import", ours[1]));
        figures.add(Figure.ratio("speed of the load / bare", bare / ours[1], "≥ 0.7"));
        figures.add(within(folder, "workbook of 100,000 rows", ImportFiles.workbook(folder, WORKBOOK_ROWS)));
        figures.add(within(folder, "text of 2,500,000 rows", ImportFiles.text(folder, PROVINCE)));
        return figures;
    }

    private static Figure within(Path folder, String what, Path file) throws Exception {
        String[] said = new String[1];
        ImportSpeed.into(folder, database -> ImportSpeed.seconds(() -> {
            Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + HEAP + "m", "--enable-native-access=ALL-UNNAMED", "-cp",
                    System.getProperty("java.class.path"), ImportLoad.class.getName(), file.toString(),
                    database.toString()).redirectErrorStream(true).start();
            try (Stream<String> lines = java.inputReader(StandardCharsets.UTF_8).lines()) {
                said[0] = lines.reduce((_, last) -> last).orElse("");
            }
            if (java.waitFor() != 0) {
                said[0] = "failed: " + said[0];
            }
            return said[0];
        }));
        return new Figure("previewed and stored with a heap of " + HEAP + " MB: " + what,
                said[0], "done");
    }

    /** Takes the file that is named first into the database that is named second, and says how long it looked and took. */
    public static void main(String[] arguments) throws Exception {
        double[] seconds = new double[2];
        ImportSpeed.take(Path.of(arguments[0]), Path.of(arguments[1]), seconds);
        System.out.println("%.0f s and %.0f s".formatted(seconds[0], seconds[1]));
    }
}
