package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the journal keeps, in the clerk's words; what a later version of the program wrote shows its own. */
final class JournalWords {
    /** Facts by which people know a thing, the best first. */
    private static final List<String> NAMES = List.of("number", "platformNumber", "title", "name", "login", "after",
            "file", "source", "item", "year", "target", "reason");

    private JournalWords() {}

    /** What was done. */
    static String action(AuditEntry entry) {
        return words("audit.action.", entry.action());
    }

    /** The kind of thing and, where the facts tell it, which one. */
    static String subject(AuditEntry entry) {
        String kind = words("audit.subject.", entry.subject());
        String which = which(entry);
        return which.isEmpty() ? kind : Messages.text("ui.settings.journal.subject", kind, which);
    }

    private static String which(AuditEntry entry) {
        if (entry.subject().equals("parameter")) {
            return ParameterWords.name(entry.uuid());
        }
        Map<?, ?> facts = Json.read(entry.detail(), Map.class);
        return NAMES.stream().map(facts::get).filter(Objects::nonNull).map(String::valueOf).findFirst().orElse("");
    }

    private static String words(String prefix, String word) {
        return Messages.bundle().containsKey(prefix + word) ? Messages.text(prefix + word) : word;
    }
}
