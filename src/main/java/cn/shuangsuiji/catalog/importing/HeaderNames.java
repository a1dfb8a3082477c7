package cn.shuangsuiji.catalog.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a file calls its columns.
///
/// @param texts as they are shown, one for each column of the file; empty for a column without a name
/// @param keys the same whatever their spaces, width, brackets and marks of obligation; a name that comes again has its
///     number behind it, so that all differ
record HeaderNames(List<String> texts, List<String> keys) {

    /** The names that stand in one row. */
    static HeaderNames of(SourceRow row) {
        return named(row.cells().stream().map(cell -> CellText.line(cell.text())).toList());
    }

    /// The names that stand in two rows, groups over columns. A name that would come twice has its group before it, so that
    /// two columns 姓名 become 法定代表人姓名 and 联络员姓名; a name that spans both rows stands in the upper one.
    static HeaderNames joined(SourceRow upper, SourceRow lower) {
        List<String> below = lower.cells().stream().map(cell -> CellText.line(cell.text())).toList();
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String above = CellText.line(upper.cell(i).text());
            String name = i < below.size() ? below.get(i) : "";
            group = above.isEmpty() && !name.isEmpty() ? group : above;
            boolean twice = below.stream().filter(name::equals).count() > 1;
            names.add(name.isEmpty() ? above : twice ? group + name : name);
        }
        return named(names);
    }

    private static HeaderNames named(List<String> texts) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(texts.size());
        for (String text : texts) {
            String plain = CellText.header(text);
            int times = plain.isEmpty() ? 1 : seen.merge(plain, 1, Integer::sum);
            keys.add(times == 1 ? plain : plain + "#" + times);
        }
        return new HeaderNames(texts, keys);
    }

    /** What tells this source from others: the set of its names, whatever their order. */
    String source() {
        return keys.stream().filter(key -> !key.isEmpty()).sorted().collect(Collectors.joining("\n"));
    }

    /** How many columns there are up to the last that has a name. */
    int width() {
        int width = 0;
        for (int i = 0; i < texts.size(); i++) {
            width = texts.get(i).isEmpty() ? width : i + 1;
        }
        return width;
    }

    /** How many columns have a name. */
    long count() {
        return texts.stream().filter(text -> !text.isEmpty()).count();
    }
}
