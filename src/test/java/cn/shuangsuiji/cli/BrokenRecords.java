package cn.shuangsuiji.cli;

import cn.shuangsuiji.assignment.SampleRecord;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.DrawRecord;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Breaks a genuine record in ways that damage, carelessness and malice find; the same number breaks it the same way. Some
/// of the broken inputs get a plan with fitting digests, so that they are read further than to the first difference.
final class BrokenRecords {
    private static final List<String> VALUES = List.of("null", "true", "[]", "{}", "\"\"", "-1", "0", "2147483647",
            "2147483648", "99999999999999999999", "1e400", "1.5", "\"１２\"", "\"示例\"", "[[[[[]]]]]", "{\"\":{\"\":[]}}",
            "\"-999999999-01-01/+999999999-12-31\"", "\"0/0\"", "\"999.999999%\"", "\"\\u0000\\n\\r\"", "\"\\uD800\"");
    private static final List<String> FIELDS = List.of("", "\"", "\"\"\"", "1", "-1", "999999999", "2147483648", "示例",
            "+999999999-12-31", "-999999999-01-01/+999999999-12-31", "|", "||||", "\u0000", "T1,T2", "\uFEFF", "yes",
            "no");

    private final Map<String, byte[]> genuine = new TreeMap<>();

    BrokenRecords(Path folder) throws IOException {
        SampleRecord.write(folder);
        for (String name : SampleRecord.FILES) {
            genuine.put(name, Files.readAllBytes(folder.resolve(name)));
        }
    }

    /** Writes the record broken in the way of this number; says whether any byte differs from the genuine one. */
    boolean write(Path folder, long number) throws IOException {
        Random random = new Random(number);
        Map<String, byte[]> files = new TreeMap<>(genuine);
        for (int i = 0; i <= random.nextInt(3); i++) {
            spoil(files, random);
        }
        if (random.nextBoolean()) {
            fitDigests(files);
        }
        return write(folder, files);
    }

    /** Writes the record with one text put for another in one file: the file's name, what stood there, what stands there. */
    void write(Path folder, List<String> change) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(genuine);
        String whole = new String(files.getOrDefault(change.getFirst(), new byte[0]), StandardCharsets.UTF_8);
        files.put(change.getFirst(), whole.replace(change.get(1), change.get(2)).getBytes(StandardCharsets.UTF_8));
        fitDigests(files);
        write(folder, files);
    }

    private boolean write(Path folder, Map<String, byte[]> files) throws IOException {
        boolean differs = false;
        for (String name : SampleRecord.FILES) {
            Files.deleteIfExists(folder.resolve(name));
            byte[] bytes = files.get(name);
            differs |= !Arrays.equals(bytes, genuine.get(name));
            if (bytes != null) {
                Files.write(folder.resolve(name), bytes);
            }
        }
        return differs;
    }

    private static void spoil(Map<String, byte[]> files, Random random) {
        List<String> names = List.copyOf(files.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] whole = files.getOrDefault(name, new byte[0]);
        switch (random.nextInt(9)) {
            case 0 -> files.put(name, Arrays.copyOf(whole, random.nextInt(whole.length + 1)));
            case 1 -> files.put(name, bytes(random, random.nextInt(400)));
            case 2 -> files.put(name, joined(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, whole));
            case 3 -> files.put(name, joined(whole, bytes(random, 1 + random.nextInt(4))));
            case 4 -> files.remove(name);
            case 5 -> swap(files, name, names.get(random.nextInt(names.size())));
            default -> files.put(name, name.endsWith(".json") ? otherValue(whole, random) : otherField(whole, random));
        }
    }

    private static void swap(Map<String, byte[]> files, String one, String other) {
        byte[] first = files.getOrDefault(one, new byte[0]);
        files.put(one, files.getOrDefault(other, new byte[0]));
        files.put(other, first);
    }

    /** Puts a value of another kind somewhere into a JSON text. */
    private static byte[] otherValue(byte[] json, Random random) {
        try {
            JsonNode root = Json.tree(new String(json, StandardCharsets.UTF_8));
            JsonNode at = root;
            JsonNode value = Json.tree(VALUES.get(random.nextInt(VALUES.size())).replace("null", "[null]"));
            while (true) {
                List<String> names = new ArrayList<>();
                at.fieldNames().forEachRemaining(names::add);
                int index = random.nextInt(Math.max(1, at.size()));
                JsonNode next = at instanceof ObjectNode && !names.isEmpty() ? at.get(names.get(index)) : at.get(index);
                if (next == null) {
                    return bytes(root);
                }
                if (next.size() == 0 || random.nextInt(4) == 0) {
                    if (at instanceof ObjectNode object) {
                        object.set(names.get(index), value);
                    } else if (at instanceof ArrayNode array) {
                        array.set(index, value);
                    }
                    return bytes(root);
                }
                at = next;
            }
        } catch (IllegalArgumentException notJsonAnyMore) {
            return json;
        }
    }

    /** Puts something else into a field of a table. */
    private static byte[] otherField(byte[] table, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(table, StandardCharsets.UTF_8).split("\n", -1)));
        int line = random.nextInt(lines.size());
        String[] fields = lines.get(line).split(",", -1);
        fields[random.nextInt(fields.length)] = FIELDS.get(random.nextInt(FIELDS.size()));
        lines.set(line, String.join(",", fields));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static void fitDigests(Map<String, byte[]> files) {
        try {
            JsonNode plan = Json.tree(new String(files.getOrDefault(DrawRecord.PLAN, new byte[0]),
                    StandardCharsets.UTF_8));
            if (plan instanceof ObjectNode object) {
                object.put("populationSha256", Sha256.hex(files.getOrDefault(DrawRecord.POPULATION, new byte[0])));
                object.put("inspectorsSha256", Sha256.hex(files.getOrDefault(DrawRecord.INSPECTORS, new byte[0])));
                files.put(DrawRecord.PLAN, bytes(object));
            }
        } catch (IllegalArgumentException notJsonAnyMore) {
            // A plan that is none has no digests to fit.
        }
    }

    private static byte[] bytes(JsonNode json) {
        return Json.pretty(json).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
