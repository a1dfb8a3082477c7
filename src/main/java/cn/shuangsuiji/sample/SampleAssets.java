package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.importing.SourceRow;
import cn.shuangsuiji.catalog.importing.TableFile;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The words and tables that the county is made of: files that an office may replace by its own. */
final class SampleAssets {
    private final Assets assets;
    private final Properties words = new Properties();

    SampleAssets(Assets assets) {
        this.assets = assets;
        try {
            words.load(new StringReader(assets.text("sample/words.properties")));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail", impossible);
        }
    }

    String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("No word " + key + " in words.properties");
        }
        return word;
    }

    List<String> words(String key) {
        return Arrays.asList(word(key).split("\\|"));
    }

    String phrase(String key, Object... parts) {
        return new MessageFormat(word(key)).format(parts);
    }

    /** The rows of a table, by its header. */
    List<TableRow> table(String name) {
        try (TableFile file = TableFile.open(assets.file("sample/" + name));
                Stream<SourceRow> stream = file.sheets().getFirst().open()) {
            Iterator<SourceRow> rows = stream.iterator();
            List<String> header = rows.next().texts();
            List<TableRow> table = new ArrayList<>();
            while (rows.hasNext()) {
                SourceRow line = rows.next();
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), line.cell(i).text());
                }
                table.add(new TableRow(row));
            }
            return table;
        }
    }
}
