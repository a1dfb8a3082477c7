package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clerks said the headers of each source mean, for one list. */
final class HeaderMemory {
    private final Map<String, HeaderMapping> bySource = new HashMap<>();

    HeaderMemory(List<HeaderMapping> mappings) {
        mappings.forEach(mapping -> bySource.put(mapping.headers(), mapping));
    }

    static HeaderMemory of(ListKind list, MappingMapper mapper) {
        return new HeaderMemory(mapper.all(list).stream().map(StoredMapping::mapping).toList());
    }

    @Nullable
    HeaderMapping find(HeaderNames names) {
        return bySource.get(names.source());
    }
}
