package cn.shuangsuiji.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 结果用语: what an inspector may write for a result of an item, kept as lines of `result code：text`.
public final class ResultWordings {
    private ResultWordings() {}

    /** The texts by result code, in the order of the lines; lines that name no code are left out. */
    public static Map<String, List<String>> of(String lines) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String line : lines.split("\n")) {
            int colon = colon(line);
            if (colon > 0 && !line.substring(colon + 1).isBlank()) {
                texts.computeIfAbsent(line.substring(0, colon).strip(), _ -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return texts;
    }

    /** Whether every line that is not blank names a code and a text. */
    public static boolean areReadable(String lines) {
        return lines.lines().filter(line -> !line.isBlank())
                .allMatch(line -> line.strip().matches("[0-9A-Za-z]{1,8}\\s*[:\uFF1A]\\s*\\S.*"));
    }

    private static int colon(String line) {
        int wide = line.indexOf('\uFF1A');
        int narrow = line.indexOf(':');
        return wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
    }
}
