package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.catalog.labelling.LabelNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A label as a line of the tree.
///
/// @param depth how many labels stand over it
record TreeRow(LabelNode node, int depth) {
    private static final String INDENT = "\u3000\u3000";

    /** The tree from its top downward, each label followed by those below it. */
    static List<TreeRow> of(List<LabelNode> nodes) {
        Map<String, List<LabelNode>> below = new HashMap<>();
        nodes.forEach(node -> below.computeIfAbsent(Objects.toString(node.parent(), ""), _ -> new ArrayList<>())
                .add(node));
        List<TreeRow> rows = new ArrayList<>();
        put(rows, below, "", 0);
        return rows;
    }

    /** The name, moved in by its depth. */
    String words() {
        return INDENT.repeat(depth) + node.name();
    }

    private static void put(List<TreeRow> rows, Map<String, List<LabelNode>> below, String parent, int depth) {
        for (LabelNode node : below.getOrDefault(parent, List.of())) {
            rows.add(new TreeRow(node, depth));
            put(rows, below, node.code(), depth + 1);
        }
    }
}
