package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One JSON object of a package, with its place, so that a wrong value can be named. Text is in NFC. Every getter throws
/// an [AppException] that names file, line and field when the value is missing or of another type.
public final class Row {
    private final String file;
    private final long line;
    private final Map<?, ?> fields;

    Row(String file, long line, Map<?, ?> fields) {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    /** The object of one line of text. */
    static Row parse(String file, long line, String text) {
        try {
            return new Row(file, line, Json.read(Normalizer.normalize(text, Normalizer.Form.NFC), Map.class));
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "exchange.row.json", file, line);
        }
    }

    /** The inner file it stands in. */
    public String file() {
        return file;
    }

    /** Its line, from one. */
    public long line() {
        return line;
    }

    /** All fields, as JSON's own types. */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        fields.forEach((key, value) -> {
            if (value != null) {
                values.put(String.valueOf(key), value);
            }
        });
        return values;
    }

    /** Whether the field is there with a value. */
    public boolean has(String field) {
        return fields.get(field) != null;
    }

    /** A text that may be empty but must be there. */
    public String text(String field) {
        if (fields.get(field) instanceof String text) {
            return text;
        }
        throw wrong(field);
    }

    /** A text that must say something. */
    public String word(String field) {
        String text = text(field).strip();
        if (text.isEmpty()) {
            throw wrong(field);
        }
        return text;
    }

    /** A text that may be missing. */
    public @Nullable String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    /** A whole number. */
    public long number(String field) {
        Object value = fields.get(field);
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(field);
    }

    /** A whole number between two bounds, both allowed. */
    public int number(String field, int least, int most) {
        long value = number(field);
        if (value < least || value > most) {
            throw wrong(field);
        }
        return (int) value;
    }

    /** True or false; false when missing. */
    public boolean flag(String field) {
        if (!has(field)) {
            return false;
        }
        if (fields.get(field) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(field);
    }

    /** An ISO day. */
    public LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException malformed) {
            throw wrong(field);
        }
    }

    /** An ISO day that may be missing. */
    public @Nullable LocalDate dateOrNull(String field) {
        return has(field) ? date(field) : null;
    }

    /** A constant by its name, such as {@code ENTERPRISE}. */
    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        return constant(field, text(field), type);
    }

    /** Constants by their names. */
    public <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return texts(field).stream().map(name -> constant(field, name, type)).toList();
    }

    /** A list of texts; empty when missing. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(field)) {
            if (!(value instanceof String text)) {
                throw wrong(field);
            }
            texts.add(text);
        }
        return texts;
    }

    /** A list of objects; empty when missing. */
    public List<Row> rows(String field) {
        List<Row> rows = new ArrayList<>();
        for (Object value : list(field)) {
            if (!(value instanceof Map<?, ?> map)) {
                throw wrong(field);
            }
            rows.add(new Row(file, line, map));
        }
        return rows;
    }

    /** The value as JSON in one line, whatever it is. */
    public String json(String field) {
        Object value = fields.get(field);
        if (value == null) {
            throw wrong(field);
        }
        return Json.line(value);
    }

    /** The refusal of a field's value, for callers with rules of their own. */
    public AppException wrong(String field) {
        return new AppException("exchange.row.field", file, line, field);
    }

    private List<?> list(String field) {
        if (!has(field)) {
            return List.of();
        }
        if (fields.get(field) instanceof List<?> values) {
            return values;
        }
        throw wrong(field);
    }

    private <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw wrong(field);
        }
    }
}
