package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What could be drawn, frozen before the seed exists: targets in ascending order of their codes, each once. Made for
/// millions of rows: codes lie in one array of bytes, and rows that share stratum and items share one [Kind].
public final class Population {
    private static final List<String> HEADER = List.of("id", "stratum", "items");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final List<Kind> kinds;
    private final byte[] ids;
    private final int[] idStarts;
    private final int[] kindOfRow;

    /** A stratum with items; the targets of one kind belong to the same cells. */
    record Kind(String stratum, List<String> items) {}

    private Population(List<Kind> kinds, byte[] ids, int[] idStarts, int[] kindOfRow) {
        this.kinds = List.copyOf(kinds);
        this.ids = ids;
        this.idStarts = idStarts;
        this.kindOfRow = kindOfRow;
    }

    /**
     * Reads population.csv: header {@code id,stratum,items}, items joined by a bar, LF line ends, rows in ascending
     * order of id.
     *
     * @throws AppException when anything of this does not hold; the sentence names the row
     */
    public static Population parse(String text) {
        if (!text.endsWith("\n") || text.indexOf('\r') >= 0) {
            throw new AppException("draw.population.lineEnds");
        }
        Collector collector = new Collector();
        Csv.read(text, collector::readRow);
        return collector.population();
    }

    /**
     * A population of these targets, in whatever order they come.
     *
     * @throws AppException when a code is bad or stands twice, or a target has no item
     */
    public static Population of(List<PopulationRow> rows) {
        Collector collector = new Collector();
        rows.stream().sorted(Comparator.comparing(PopulationRow::id))
                .forEach(row -> collector.add(row.id(), row.stratum(), row.items()));
        return collector.population();
    }

    /** How many targets. */
    public int size() {
        return kindOfRow.length;
    }

    /** The target at an index from zero, in order of the codes. */
    public PopulationRow row(int index) {
        Kind kind = kinds.get(kindOfRow[index]);
        return new PopulationRow(id(index), kind.stratum(), kind.items());
    }

    /** The text of population.csv, whose SHA-256 the plan names. */
    public String text() {
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        List<String> rest = kinds.stream()
                .map(kind -> "," + Csv.line(List.of(kind.stratum(), String.join("|", kind.items())))).toList();
        for (int i = 0; i < size(); i++) {
            text.append(id(i)).append(rest.get(kindOfRow[i]));
        }
        return text.toString();
    }

    String id(int index) {
        return new String(ids, idStarts[index], idLength(index), StandardCharsets.US_ASCII);
    }

    int idLength(int index) {
        return idStarts[index + 1] - idStarts[index];
    }

    /** Copies a code's bytes and says how many they are. */
    int copyId(int index, byte[] to, int offset) {
        int length = idLength(index);
        System.arraycopy(ids, idStarts[index], to, offset, length);
        return length;
    }

    List<Kind> kinds() {
        return kinds;
    }

    int kind(int index) {
        return kindOfRow[index];
    }

    /** Takes rows one by one and refuses what the format refuses. */
    private static final class Collector {
        private final Map<List<String>, Integer> kindsRead = new HashMap<>();
        private final Map<Kind, Integer> kinds = new HashMap<>();
        private final List<Kind> kindList = new ArrayList<>();
        private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
        private final GrowingInts idEnds = new GrowingInts();
        private final GrowingInts kindOfRow = new GrowingInts();
        private String last = "";
        private boolean headerRead;

        void readRow(List<String> fields) {
            if (!headerRead) {
                if (!fields.equals(HEADER)) {
                    throw new AppException("draw.population.header", String.join(",", fields));
                }
                headerRead = true;
                return;
            }
            if (fields.size() != 3) {
                throw new AppException("draw.population.columns", kindOfRow.size() + 2, fields.size());
            }
            checkId(fields.getFirst());
            if (fields.get(2).isEmpty()) {
                throw new AppException("draw.population.noItem", fields.getFirst());
            }
            keep(fields.getFirst(), kindsRead.computeIfAbsent(fields.subList(1, 3),
                    rest -> kind(rest.getFirst(), List.of(BAR.split(rest.getLast(), -1)))));
        }

        void add(String id, String stratum, List<String> items) {
            checkId(id);
            if (items.isEmpty() || String.join("|", items).isEmpty()) {
                throw new AppException("draw.population.noItem", id);
            }
            for (String value : items) {
                if (value.indexOf('|') >= 0) {
                    throw new AppException("draw.population.value", id, value);
                }
            }
            if ((stratum + String.join("|", items)).indexOf('\r') >= 0) {
                throw new AppException("draw.population.value", id, stratum);
            }
            keep(id, kind(stratum, items));
        }

        private void checkId(String id) {
            if (!ID.matcher(id).matches()) {
                throw new AppException("draw.population.id", id);
            }
            int order = last.compareTo(id);
            if (order == 0) {
                throw new AppException("draw.population.twice", id);
            }
            if (order > 0) {
                throw new AppException("draw.population.order", id, last);
            }
            last = id;
        }

        private int kind(String stratum, List<String> items) {
            return kinds.computeIfAbsent(new Kind(stratum, items.stream().distinct().toList()), kind -> {
                kindList.add(kind);
                return kindList.size() - 1;
            });
        }

        private void keep(String id, int kind) {
            ids.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
            idEnds.append(ids.size());
            kindOfRow.append(kind);
        }

        Population population() {
            int[] starts = new int[idEnds.size() + 1];
            System.arraycopy(idEnds.toArray(), 0, starts, 1, idEnds.size());
            return new Population(kindList, ids.toByteArray(), starts, kindOfRow.toArray());
        }
    }
}
