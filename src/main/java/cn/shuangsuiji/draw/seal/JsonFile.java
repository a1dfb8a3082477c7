package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The fields of one of the record's JSON files, read with a sentence for whatever is missing.
///
/// @param name the file
/// @param fields its value
record JsonFile(String name, Map<?, ?> fields) {
    /**
     * Reads a text.
     *
     * @throws AppException when it is not a JSON object
     */
    static JsonFile read(String name, String text) {
        try {
            return new JsonFile(name, Json.read(text, Map.class));
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", name);
        }
    }

    String string(String field) {
        if (fields.get(field) instanceof String value) {
            return value;
        }
        throw lacking(field);
    }

    int number(String field) {
        if (fields.get(field) instanceof Integer value && value >= 0) {
            return value;
        }
        throw lacking(field);
    }

    /** A list of texts. */
    List<String> strings(String field) {
        if (fields.get(field) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw lacking(field);
    }

    /** A list of objects. */
    List<JsonFile> objects(String field) {
        if (fields.get(field) instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().map(each -> new JsonFile(name, (Map<?, ?>) each)).toList();
        }
        throw lacking(field);
    }

    /** An object of objects, by its keys. */
    Map<String, JsonFile> objectsByKey(String field) {
        Map<String, JsonFile> objects = new TreeMap<>();
        object(field).fields().forEach((key, value) -> {
            if (!(value instanceof Map<?, ?> inner)) {
                throw lacking(field);
            }
            objects.put((String) key, new JsonFile(name, inner));
        });
        return objects;
    }

    JsonFile object(String field) {
        if (fields.get(field) instanceof Map<?, ?> value) {
            return new JsonFile(name, value);
        }
        throw lacking(field);
    }

    private AppException lacking(String field) {
        return new AppException("draw.file.field", name, field);
    }
}
