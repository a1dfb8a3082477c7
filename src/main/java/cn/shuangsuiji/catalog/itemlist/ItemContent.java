package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Exemption;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an item says, field by field: the keys are those of the import's columns, sets are the constants' names joined by
/// commas in order, flags are 1 and 0, and nothing is the empty text.
public record ItemContent(Map<String, String> values) {
    public ItemContent {
        Map<String, String> all = new LinkedHashMap<>();
        for (Column column : Columns.of(ListKind.ITEMS)) {
            all.put(column.key(), values.getOrDefault(column.key(), ""));
        }
        values = Map.copyOf(all);
    }

    /** What an item of the list says. */
    public static ItemContent of(InspectionItem item) {
        Map<String, String> values = new HashMap<>();
        values.put("code", item.code());
        values.put("category", item.category());
        values.put("name", item.name());
        values.put("targetKinds", names(item.targetKinds()));
        values.put("targetText", item.targetText());
        values.put("targetLabel", Objects.requireNonNullElse(item.targetLabel(), ""));
        values.put("importance", item.importance().name());
        values.put("methods", names(item.methods()));
        values.put("level", item.level());
        values.put("legalBasis", item.legalBasis());
        values.put("qualification", Objects.requireNonNullElse(item.qualification(), ""));
        values.put("jointSuitable", item.jointSuitable() ? "1" : "0");
        values.put("ratio", item.ratio());
        values.put("frequency", item.frequency());
        values.put("materials", item.materials());
        values.put("guidance", item.guidance());
        values.put("resultWordings", item.resultWordings());
        values.put("compiledBy", item.compiledBy());
        values.put("initiatingDepartment", item.initiatingDepartment());
        values.put("cooperatingDepartments", item.cooperatingDepartments());
        values.put("section", item.section());
        values.put("exemption", item.exemption() == null ? "" : item.exemption().name());
        values.put("active", item.active() ? "1" : "0");
        return new ItemContent(values);
    }

    /** As the database keeps it. */
    static ItemContent read(String json) {
        Map<String, String> values = new HashMap<>();
        Json.tree(json).properties().forEach(field -> values.put(field.getKey(), field.getValue().asText()));
        return new ItemContent(values);
    }

    String json() {
        return Json.line(values);
    }

    /** A field's text; empty for nothing. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    public String code() {
        return get("code");
    }

    public String name() {
        return get("name");
    }

    /** Whether it is on the list, and not only kept because it once was. */
    public boolean active() {
        return get("active").equals("1");
    }

    /** The same with another value in a field. */
    public ItemContent with(String key, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(key, value);
        return new ItemContent(changed);
    }

    /** The fields in which the other says something else, in the order of the list's columns. */
    List<FieldChange> changesTo(ItemContent other) {
        List<FieldChange> changes = new ArrayList<>();
        for (Column column : Columns.of(ListKind.ITEMS)) {
            if (!get(column.key()).equals(other.get(column.key()))) {
                changes.add(new FieldChange(column.key(), get(column.key()), other.get(column.key())));
            }
        }
        return changes;
    }

    /** As an item of a version of this name. */
    public InspectionItem item(String version) {
        return new InspectionItem(0, "", code(), get("category"), name(), set("targetKinds", TargetKind::valueOf),
                get("targetText"), orNull("targetLabel"), Importance.valueOf(get("importance")),
                set("methods", CheckMethod::valueOf), get("level"), get("legalBasis"), orNull("qualification"),
                get("jointSuitable").equals("1"), get("ratio"), get("frequency"), get("materials"), get("guidance"),
                get("resultWordings"), get("compiledBy"), get("initiatingDepartment"), get("cooperatingDepartments"),
                get("section"), get("exemption").isEmpty() ? null : Exemption.valueOf(get("exemption")), version,
                active());
    }

    /** Constants as a field keeps them. */
    public static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private <T> Set<T> set(String key, Function<String, T> constant) {
        return Arrays.stream(get(key).split(",")).filter(name -> !name.isEmpty()).map(constant)
                .collect(Collectors.toSet());
    }

    private @Nullable String orNull(String key) {
        return get(key).isEmpty() ? null : get(key);
    }
}
