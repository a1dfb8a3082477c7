package cn.shuangsuiji.assignment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A change after the assignment, with the outcome that nobody chose: it follows from the record and the changes before.
public sealed interface DrawChange permits Substitution, Replacement {
    ChangeHead head();

    /** The drawn target concerned. */
    String target();

    /** As it stands in changes.json, without the digests that chain the changes. */
    Map<String, @Nullable Object> json();

    /** The fields that all kinds have. */
    static Map<String, @Nullable Object> json(ChangeHead head, String kind, String target) {
        Map<String, @Nullable Object> json = new TreeMap<>();
        json.put("seq", head.seq());
        json.put("kind", kind);
        json.put("target", target);
        json.put("by", head.by().name());
        json.put("approver", head.approver().name());
        json.put("at", head.at().toString());
        return json;
    }
}
