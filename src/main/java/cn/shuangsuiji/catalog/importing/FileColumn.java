package cn.shuangsuiji.catalog.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a file, for a person to say what it is.
///
/// @param header what the file calls it
/// @param key the header as mappings keep it
/// @param samples the first values in it, at most three
/// @param column what it is taken for so far; null for nothing
public record FileColumn(String header, String key, List<String> samples, @Nullable Column column) {
    public FileColumn {
        samples = List.copyOf(samples);
    }
}
