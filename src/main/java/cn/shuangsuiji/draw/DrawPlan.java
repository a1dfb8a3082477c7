package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a draw was committed to: the text of plan.json, kept as it was read, for the commitment is over its bytes. Made
/// by [DrawPlanBuilder], read back here.
public final class DrawPlan {
    static final String FORMAT = "double-random-draw/1";

    private final String text;
    private final Map<?, ?> fields;
    private final QuotaRules rules;
    private final Choice choice;

    private DrawPlan(String text, Map<?, ?> fields, QuotaRules rules, Choice choice) {
        this.text = text;
        this.fields = fields;
        this.rules = rules;
        this.choice = choice;
    }

    /**
     * Reads plan.json. Fields that this version does not know stay in the text and hence in the commitment.
     *
     * @throws AppException when the text is not a plan, or its rules are bad
     */
    public static DrawPlan read(String text) {
        Map<?, ?> fields;
        try {
            fields = Json.read(text, Map.class);
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.PLAN);
        }
        Object format = fields.get("format");
        if (format != null && !format.equals(FORMAT)) {
            throw new AppException("draw.plan.format", format, FORMAT);
        }
        return new DrawPlan(text, fields, QuotaRules.read(fields.get("items")), Choice.read(fields));
    }

    /** The exact text of plan.json. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, shown and signed before any seed exists. */
    public String commitment() {
        return Sha256.hex(text);
    }

    /** How many of which cell are drawn. */
    public QuotaRules rules() {
        return rules;
    }

    /** What else the seed decides: items, areas. */
    public Choice choice() {
        return choice;
    }

    /** A text field such as {@code task} or {@code sealedSha256}; null when the plan has none of this name. */
    public @Nullable String string(String name) {
        return fields.get(name) instanceof String value ? value : null;
    }

    /** Which attempt this is, from one; one when the plan does not say. */
    public int attempt() {
        return fields.get("attempt") instanceof Integer attempt ? attempt : 1;
    }

    /** Any field as maps, lists, texts and numbers; null when the plan has none of this name. */
    public @Nullable Object field(String name) {
        return fields.get(name);
    }
}
