package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a list: what it is called in files, and how its cells are read.
///
/// @param list the list it belongs to
/// @param key its name in packages and in the tables, such as {@code legalRepresentative}
/// @param words the constants its cells choose from; null for other types
/// @param required whether a row without it means nothing
public record Column(ListKind list, String key, Type type, @Nullable Class<? extends Enum<?>> words,
        boolean required) {

    /** How cells are read. */
    public enum Type {
        TEXT, LINES, CODE, DATE, NUMBER, FLAG, WORD, WORDS, LABEL, LABELS, AREAS
    }

    /** The header that the program itself writes. */
    public String title() {
        return headers().getFirst();
    }

    /** All headers under which the column is recognised. */
    List<String> headers() {
        return Arrays.asList(Messages.text("catalog.header." + list + "." + key).split("\\|"));
    }
}
