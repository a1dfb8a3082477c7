package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of one change as published, read one by one; a field that is missing or not of its form is named.
record ChangeFields(int place, Map<?, ?> fields) {
    String text(String name) {
        if (fields.get(name) instanceof String value) {
            return value;
        }
        throw bad(name);
    }

    int number(String name) {
        if (fields.get(name) instanceof Integer value) {
            return value;
        }
        throw bad(name);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException unknown) {
            throw bad(name);
        }
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException malformed) {
            throw bad(name);
        }
    }

    @Nullable
    DateRange days(String name) {
        return fields.get(name) == null ? null : DateRange.parse(text(name));
    }

    private AppException bad(String name) {
        return new AppException("assignment.changes.field", place, name);
    }
}
