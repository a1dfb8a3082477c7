package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.ListKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping as its table keeps it: the columns as JSON. */
record StoredMapping(ListKind list, String headers, String source, String setBy, Instant setAt, String columns) {

    static StoredMapping of(HeaderMapping mapping) {
        return new StoredMapping(mapping.list(), mapping.headers(), mapping.source(), mapping.setBy(), mapping.setAt(),
                Json.line(mapping.columns()));
    }

    HeaderMapping mapping() {
        Map<String, String> said = new LinkedHashMap<>();
        Json.tree(columns).properties().forEach(pair -> said.put(pair.getKey(), pair.getValue().asText()));
        return new HeaderMapping(list, headers, source, setBy, setAt, said);
    }
}
