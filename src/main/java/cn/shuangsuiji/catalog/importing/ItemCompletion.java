package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.ResultWordings;
import cn.shuangsuiji.catalog.TargetKind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What published lists leave to be worked out: they number their rows anew in every edition and have no codes, and they
/// say in words of their own whom an item applies to.
final class ItemCompletion {
    private static final Vocabulary KINDS = new Vocabulary(TargetKind.class);
    private static final List<String> IDENTITY = List.of("compiledBy", "category", "name", "targetText", "level");
    /** 48 bits: two of a thousand items get the same code with a chance of 2 in a thousand million. */
    private static final int DIGITS = 12;

    private ItemCompletion() {}

    static void complete(int row, Map<String, String> found, Problems problems) {
        if (found.getOrDefault("code", "").isEmpty() && !found.getOrDefault("name", "").isEmpty()) {
            String code = code(found);
            found.put("code", code);
            problems.note(row, column("code"), "catalog.import.item.code", code);
        }
        String targets = found.getOrDefault("targetText", "");
        if (!targets.isEmpty() && !found.containsKey("targetKinds")) {
            kinds(row, targets, found, problems);
        }
        if (!ResultWordings.areReadable(found.getOrDefault("resultWordings", ""))) {
            problems.doubt(row, column("resultWordings"), null, "catalog.import.item.wordings");
        }
    }

    /** The same row gives the same code in every edition, whatever its number and its law there. */
    private static String code(Map<String, String> found) {
        String identity = String.join("\n", IDENTITY.stream()
                .map(key -> CellText.narrow(found.getOrDefault(key, "")).replaceAll("\\s+", "")).toList());
        return "W" + Sha256.hex(identity).substring(0, DIGITS);
    }

    private static void kinds(int row, String targets, Map<String, String> found, Problems problems) {
        TreeSet<String> kinds = new TreeSet<>();
        for (String word : Vocabulary.split(targets)) {
            String kind = KINDS.name(word);
            if (kind == null) {
                problems.note(row, column("targetText"), "catalog.import.item.targets", word);
            } else {
                kinds.add(kind);
            }
        }
        if (!kinds.isEmpty()) {
            found.put("targetKinds", String.join(",", kinds));
        }
    }

    private static Column column(String key) {
        return Columns.of(ListKind.ITEMS).stream().filter(column -> column.key().equals(key)).findFirst()
                .orElseThrow();
    }
}
