package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.importing.CellText;
import cn.shuangsuiji.catalog.importing.SourceRow;
import cn.shuangsuiji.catalog.importing.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the system's export: the first sheet with a row that names a matter, and all rows below. */
final class MatterReader {
    private static final int HEADER_WITHIN = 20;
    private static final int MOST = 50_000;
    private static final int TOLD = 100;

    private final Path file;
    private final String name;
    private final Map<String, PlatformMatter> matters = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int left;
    private Map<MatterColumn, Integer> places = Map.of();
    private String main = "";

    MatterReader(Path file) {
        this.file = file;
        name = String.valueOf(file.getFileName());
    }

    /** @throws AppException when the file cannot be read, names no matters, or has none or far too many */
    MatterFile read(Progress progress) {
        try (TableFile table = TableFile.open(file)) {
            for (TableFile.SheetRows sheet : table.sheets()) {
                if (places.isEmpty()) {
                    read(sheet, progress);
                }
            }
            if (places.isEmpty()) {
                throw new AppException("itemlist.matter.columns", name);
            }
            if (matters.isEmpty()) {
                throw new AppException("itemlist.matter.norows", name);
            }
            return new MatterFile(file, digest(file), List.copyOf(matters.values()),
                    places.keySet().stream().map(MatterColumn::title).toList(), problems, left);
        }
    }

    static String digest(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "catalog.import.unreadable", file.getFileName());
        }
    }

    private void read(TableFile.SheetRows sheet, Progress progress) {
        try (Stream<SourceRow> stream = sheet.open()) {
            Iterator<SourceRow> rows = stream.iterator();
            for (int i = 0; i < HEADER_WITHIN && rows.hasNext() && places.isEmpty(); i++) {
                Map<MatterColumn, Integer> found = MatterColumn.places(rows.next());
                if (found.containsKey(MatterColumn.NAME) || found.containsKey(MatterColumn.MAIN)) {
                    places = found;
                }
            }
            while (rows.hasNext()) {
                progress.stopIfCancelled();
                take(rows.next());
            }
        }
    }

    private void take(SourceRow row) {
        if (row.texts().stream().allMatch(String::isBlank)) {
            return;
        }
        String own = cell(row, MatterColumn.MAIN);
        String sub = cell(row, MatterColumn.NAME);
        // A merged cell of a main matter holds its text in the first row only.
        main = own.isEmpty() ? main : own;
        String matter = sub.isEmpty() ? own : sub;
        if (matter.isEmpty()) {
            leave(Messages.text("itemlist.matter.row.blank", row.number()));
            return;
        }
        String code = cell(row, MatterColumn.CODE);
        String parent = places.containsKey(MatterColumn.MAIN) ? main : "";
        String key = code.isEmpty() ? parent + "/" + matter : code;
        PlatformMatter taken = new PlatformMatter(key, matters.size() + 1, code, parent, matter,
                cell(row, MatterColumn.BASIS), cell(row, MatterColumn.LEVEL), random(row));
        if (matters.putIfAbsent(key, taken) != null) {
            leave(Messages.text("itemlist.matter.row.twice", row.number(), key));
        }
        if (matters.size() > MOST) {
            throw new AppException("itemlist.matter.many", name, MOST);
        }
    }

    private @Nullable Boolean random(SourceRow row) {
        String word = CellText.narrow(cell(row, MatterColumn.RANDOM)).toUpperCase(Locale.ROOT);
        if (says("catalog.value.yes", word)) {
            return true;
        }
        return says("catalog.value.no", word) ? false : null;
    }

    private static boolean says(String key, String word) {
        return Arrays.asList(Messages.text(key).split("\\|")).contains(word);
    }

    private void leave(String sentence) {
        left++;
        if (problems.size() < TOLD) {
            problems.add(sentence);
        }
    }

    private String cell(SourceRow row, MatterColumn column) {
        Integer place = places.get(column);
        List<String> texts = row.texts();
        return place == null || place >= texts.size() ? "" : CellText.line(texts.get(place));
    }
}
