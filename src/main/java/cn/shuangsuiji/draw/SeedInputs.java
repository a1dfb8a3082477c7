package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The content of seed.json: what was read aloud and opened after the commitment.
///
/// @param digits the decimal digits
/// @param sealedValue the opened sealed value; empty for none
/// @param publicValue the value of the named public event; empty for none
/// @param source where the digits came from, in plain words for the record: dice, or this computer; null when not said
public record SeedInputs(String digits, String sealedValue, String publicValue, @Nullable String source) {
    /**
     * Reads seed.json.
     *
     * @throws AppException when the text is not such a file; whether the digits suffice is checked by the seed
     */
    public static SeedInputs read(String text) {
        try {
            Map<?, ?> fields = Json.read(text, Map.class);
            String source = fields.containsKey("source") ? string(fields, "source") : null;
            return new SeedInputs(string(fields, "digits"),
                    fields.containsKey("sealed") ? string(fields, "sealed") : "",
                    fields.containsKey("public") ? string(fields, "public") : "", source);
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.SEED);
        }
    }

    /** The seed of the plan with this commitment. */
    public Seed seed(String commitment) {
        return Seed.of(commitment, digits, sealedValue, publicValue);
    }

    /** The same, with a remark that everybody who reads the record shall see, beside where the digits come from. */
    SeedInputs noting(String remark) {
        return new SeedInputs(digits, sealedValue, publicValue,
                source == null ? remark : Messages.text("draw.source.remark", source, remark));
    }

    /** The text of seed.json. */
    public String text() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("digits", digits);
        fields.put("sealed", sealedValue);
        fields.put("public", publicValue);
        if (source != null) {
            fields.put("source", source);
        }
        return Json.pretty(fields);
    }

    private static String string(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String value) {
            return value;
        }
        throw new AppException("draw.file.field", DrawRecord.SEED, name);
    }
}
