package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.ListKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Rows that a list holds, as the texts that an import compares. */
final class HeldRows {
    private final ListKind list;
    private final ImportMapper mapper;
    private final String key;
    private final Map<String, String> empty;

    HeldRows(ListKind list, ImportMapper mapper) {
        this.list = list;
        this.mapper = mapper;
        this.key = Columns.key(list).key();
        this.empty = Defaults.empty(list);
    }

    /** Those of these keys, by key; every column has a value, if only an empty one. */
    Map<String, Map<String, String>> of(Collection<String> keys) {
        Map<String, Map<String, String>> held = new HashMap<>();
        for (Map<String, Object> row : mapper.existing(list, Json.line(keys))) {
            Map<String, String> texts = new HashMap<>(empty);
            row.forEach((column, value) -> texts.put(column, String.valueOf(value)));
            held.put(texts.getOrDefault(key, ""), texts);
        }
        return held;
    }
}
