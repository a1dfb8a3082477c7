package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.Columns;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The fields whose owner is the province, with their titles and values: what can be proposed about a row.
public final class ProposalFields {
    private static final Map<String, Function<Target, String>> TARGET = new LinkedHashMap<>();
    private static final Map<String, Function<InspectionItem, String>> ITEM = new LinkedHashMap<>();

    static {
        TARGET.put("name", Target::name);
        TARGET.put("kind", target -> target.kind().name());
        TARGET.put("registrationNumber", Target::registrationNumber);
        TARGET.put("address", Target::address);
        TARGET.put("legalRepresentative", Target::legalRepresentative);
        TARGET.put("status", target -> target.status().name());
        TARGET.put("riskClass", target -> target.riskClass().name());
        TARGET.put("industry", Target::industry);
        TARGET.put("scope", Target::scope);
        ITEM.put("category", InspectionItem::category);
        ITEM.put("name", InspectionItem::name);
        ITEM.put("level", InspectionItem::level);
        ITEM.put("legalBasis", InspectionItem::legalBasis);
        ITEM.put("guidance", InspectionItem::guidance);
        ITEM.put("materials", InspectionItem::materials);
    }

    private ProposalFields() {}

    /** The fields of a list's rows, in the order in which forms show them. */
    public static List<String> of(ListKind list) {
        return List.copyOf(list == ListKind.ITEMS ? ITEM.keySet() : TARGET.keySet());
    }

    /** What a field is called. */
    public static String title(ListKind list, String field) {
        return column(list, field).title();
    }

    /** The constants that a field chooses from, by their names; empty for text. Twins are merged here, not proposed. */
    public static List<String> choices(ListKind list, String field) {
        Class<? extends Enum<?>> words = column(list, field).words();
        return words == null
                ? List.of()
                : Arrays.stream(words.getEnumConstants())
                        .filter(constant -> constant != TargetStatus.MERGED).map(Enum::name).toList();
    }

    /** A value as the clerk reads it. */
    public static String words(ListKind list, String field, String value) {
        Class<? extends Enum<?>> words = column(list, field).words();
        Optional<String> word = words == null
                ? Optional.empty()
                : Arrays.stream(words.getEnumConstants()).filter(constant -> constant.name().equals(value)).findFirst()
                        .map(Messages::of);
        return word.orElse(value);
    }

    /** The present values of a target, by field. */
    public static Map<String, String> values(Target target) {
        return values(TARGET, target);
    }

    /** The present values of an item, by field. */
    public static Map<String, String> values(InspectionItem item) {
        return values(ITEM, item);
    }

    private static <T> Map<String, String> values(Map<String, Function<T, String>> fields, T row) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((field, value) -> values.put(field, Objects.toString(value.apply(row), "")));
        return values;
    }

    private static Column column(ListKind list, String field) {
        return Columns.of(list).stream().filter(column -> column.key().equals(field)).findFirst().orElseThrow();
    }
}
