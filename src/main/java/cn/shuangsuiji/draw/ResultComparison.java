package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares what was published as a draw's result with what was derived, and names the cells and codes that differ.
final class ResultComparison {
    private static final int NAMED = 5;
    private static final List<String> CHOICE = List.of(DrawResult.DRAWN_ITEMS, DrawResult.DRAWN_AREAS,
            DrawResult.DRAWN_VISITS);

    private final List<Difference> differences = new ArrayList<>();

    private ResultComparison() {}

    /** The differences between the derived result and the fields of a published result.json. */
    static List<Difference> compare(DrawResult derived, Map<?, ?> published) {
        ResultComparison comparison = new ResultComparison();
        comparison.compareAll(derived, published);
        return comparison.differences;
    }

    private void compareAll(DrawResult derived, Map<?, ?> published) {
        if (!derived.seed().hex().equals(published.get("seed"))) {
            add("draw.differs.seed");
        }
        if (published.get("cells") instanceof List<?> cells) {
            compareCells(derived.cells(), cells);
        } else {
            add("draw.file.field", DrawRecord.RESULT, "cells");
        }
        if (published.get("visits") instanceof List<?> visits) {
            compareIds("draw.differs.visits", "", derived.visits(), visits);
        } else {
            add("draw.file.field", DrawRecord.RESULT, "visits");
        }
        compareChoice(derived.choice(), published);
    }

    /** Items and areas that the seed drew, in their order; a result that names some where the plan draws none is not genuine. */
    private void compareChoice(Map<String, List<String>> derived, Map<?, ?> published) {
        for (String field : CHOICE) {
            List<String> wanted = derived.getOrDefault(field, List.of());
            List<?> said = published.get(field) instanceof List<?> list ? list : List.of();
            if (published.containsKey(field) != derived.containsKey(field)
                    || (published.containsKey(field) && !(published.get(field) instanceof List<?>))) {
                add("draw.file.field", DrawRecord.RESULT, field);
            } else {
                compareIds("draw.differs." + field, "", wanted, said);
            }
        }
    }

    private void compareCells(List<Cell> derived, List<?> published) {
        Map<Object, Map<?, ?>> byName = new LinkedHashMap<>();
        for (Object cell : published) {
            if (!(cell instanceof Map<?, ?> fields) || byName.put(name(fields), fields) != null) {
                add("draw.differs.cell.malformed");
                return;
            }
        }
        List<List<?>> names = derived.stream().<List<?>>map(cell -> List.of(cell.item(), cell.stratum())).toList();
        Set<List<?>> known = Set.copyOf(names);
        for (Cell cell : derived) {
            Map<?, ?> fields = byName.get(List.of(cell.item(), cell.stratum()));
            if (fields == null) {
                add("draw.differs.cell.missing", cell.item(), cell.stratum());
            } else {
                compareCell(cell, fields);
            }
        }
        byName.forEach((name, fields) -> {
            if (!known.contains(name)) {
                add("draw.differs.cell.unknown", text(fields.get("item")), text(fields.get("stratum")));
            }
        });
        if (byName.size() == names.size() && byName.keySet().containsAll(known)
                && !names.equals(List.copyOf(byName.keySet()))) {
            add("draw.differs.cell.order");
        }
    }

    private static Object name(Map<?, ?> cell) {
        return cell.get("item") instanceof String item && cell.get("stratum") instanceof String stratum
                ? List.of(item, stratum)
                : cell;
    }

    private void compareCell(Cell cell, Map<?, ?> published) {
        int before = differences.size();
        Map<?, ?> wanted = Json.read(Json.line(cell.json()), Map.class);
        if (published.get("selected") instanceof List<?> selected) {
            compareIds("draw.differs.cell.selected", cell.item() + "/" + cell.stratum(), cell.selected(), selected);
        } else {
            add("draw.differs.cell.value", cell.item(), cell.stratum(), Messages.text("draw.cell.selected"),
                    text(published.get("selected")),
                    cell.selected().size());
        }
        for (String field : List.of("population", "quota", "lastIn", "firstOut")) {
            if (!published.containsKey(field) || !Objects.equals(wanted.get(field), published.get(field))) {
                add("draw.differs.cell.value", cell.item(), cell.stratum(), Messages.text("draw.cell." + field),
                        text(published.get(field)),
                        text(wanted.get(field)));
            }
        }
        if (differences.size() == before && !wanted.equals(published)) {
            add("draw.differs.cell.extra", cell.item(), cell.stratum());
        }
    }

    /** Names up to five codes that are missing and five too many; a sentence of its own when only the order differs. */
    private void compareIds(String key, String cell, List<String> derived, List<?> published) {
        if (derived.equals(published)) {
            return;
        }
        Set<Object> missing = new LinkedHashSet<>(derived);
        missing.removeAll(Set.copyOf(published.stream().filter(Objects::nonNull).toList()));
        Set<@Nullable Object> surplus = new LinkedHashSet<>(published);
        surplus.removeAll(Set.copyOf(derived));
        if (missing.isEmpty() && surplus.isEmpty()) {
            add(key + ".order", cell);
        } else {
            add(key, cell, missing.size(), sample(missing), surplus.size(), sample(surplus));
        }
    }

    private static String sample(Set<? extends @Nullable Object> ids) {
        String named = ids.stream().limit(NAMED).map(ResultComparison::text)
                .collect(Collectors.joining(Messages.text("base.comma")));
        return ids.isEmpty() ? "—" : ids.size() > NAMED ? named + "…" : named;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "—" : value.toString();
    }

    private void add(String key, Object... values) {
        differences.add(Difference.of(key, values));
    }
}
