package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Exemptions;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The items of a task with the targets they apply to. An item that the list or the office declares exempt from random
/// inspection is out unless somebody lifted that.
final class TaskItems {
    private final List<InspectionItem> all;
    private final List<InspectionItem> open;
    private final Map<String, Set<String>> carriers = new HashMap<>();

    /** @throws AppException when an item is not on the list that holds, or all of them are exempt */
    TaskItems(Tx tx, CatalogService catalog, OfficeService offices, InspectionTask task, boolean isExemptOut) {
        Collection<String> codes = task.content().items();
        all = catalog.items(tx, codes);
        Set<String> known = new HashSet<>(all.stream().filter(InspectionItem::active).map(InspectionItem::code)
                .toList());
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new AppException("draw.task.item", code);
            }
        }
        Map<String, String> exempt = new LinkedHashMap<>();
        if (isExemptOut) {
            all.forEach(item -> Exemptions.why(tx, offices, item, task.inspectFrom())
                    .ifPresent(
                            why -> exempt.put(item.code(), Messages.text("draw.task.exempt.item", item.name(), why))));
        }
        open = all.stream().filter(item -> !exempt.containsKey(item.code())).toList();
        if (open.isEmpty() && !exempt.isEmpty()) {
            throw new AppException("draw.task.exempt", String.join(Messages.text("base.comma"), exempt.values()));
        }
        for (InspectionItem item : all) {
            if (item.targetLabel() != null) {
                carriers.computeIfAbsent(item.targetLabel(), label -> carriers(tx, catalog, label));
            }
        }
    }

    private static Set<String> carriers(Tx tx, CatalogService catalog, String label) {
        Set<String> carriers = new HashSet<>();
        catalog.eachTarget(tx, new TargetFilter("", List.of(), List.of(), "", "", label, List.of(), false),
                target -> carriers.add(target.code()));
        return carriers;
    }

    /** The items that can be drawn for, by code. */
    List<InspectionItem> open() {
        return open;
    }

    /** Whether any item of the task applies to the target, exempt ones included. */
    boolean concerns(Target target) {
        return all.stream().anyMatch(item -> applies(item, target));
    }

    /** The items that apply to the target and can be drawn for, by code. */
    List<InspectionItem> of(Target target) {
        return open.stream().filter(item -> applies(item, target)).toList();
    }

    private boolean applies(InspectionItem item, Target target) {
        return item.targetKinds().contains(target.kind()) && (item.targetLabel() == null
                || carriers.getOrDefault(item.targetLabel(), Set.of()).contains(target.code()));
    }
}
