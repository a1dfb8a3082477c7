package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels that rows may name, by code or by name; a name that two labels share names neither. */
final class LabelBook {
    private final Map<String, String> codes = new HashMap<>();

    LabelBook(List<Label> labels) {
        Set<String> shared = new HashSet<>();
        for (Label label : labels) {
            if (codes.put(label.name(), label.code()) != null) {
                shared.add(label.name());
            }
        }
        shared.forEach(codes::remove);
        labels.forEach(label -> codes.put(label.code(), label.code()));
    }

    @Nullable
    String code(String word) {
        return codes.get(word);
    }
}
