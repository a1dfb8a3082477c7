package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.PageRequest;
import java.util.List;
import java.util.stream.Collectors;

/// The orders in which targets can be shown: each is an index that ends where no two rows are alike, so that pages never
/// overlap and any of them is read from the index alone.
enum TargetOrder {
    NAME("name", "target_by_name", "initials", "name", "id"),
    CODE("code", "target_by_code", "code"),
    KIND("kind", "target_by_kind", "kind", "status", "risk_class", "id"),
    RISK("riskClass", "target_by_risk", "risk_class", "status", "kind", "id"),
    DIVISION("division", "target_by_division", "division", "status", "kind", "risk_class", "id");

    private final String key;
    private final String index;
    private final List<String> columns;

    TargetOrder(String key, String index, String... columns) {
        this.key = key;
        this.index = index;
        this.columns = List.of(columns);
    }

    /**
     * The order of a request; by name where it names none.
     *
     * @throws IllegalArgumentException when the list has no such order: the caller's defect
     */
    static TargetOrder of(PageRequest request) {
        if (request.sort() == null) {
            return NAME;
        }
        for (TargetOrder order : values()) {
            if (order.key.equals(request.sort())) {
                return order;
            }
        }
        throw new IllegalArgumentException("Not a column to sort by: " + request.sort());
    }

    String index() {
        return index;
    }

    String ascending() {
        return String.join(", ", columns);
    }

    String descending() {
        return columns.stream().map(column -> column + " DESC").collect(Collectors.joining(", "));
    }
}
