package cn.shuangsuiji.catalog.proposal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.TargetStatus;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns what a clerk entered into a proposal's changes, or says why it is none.
final class ProposalRules {
    private final CatalogService catalog;

    ProposalRules(CatalogService catalog) {
        this.catalog = catalog;
    }

    /** What a proposal says: the row's name and the fields that differ. */
    record Said(String name, List<FieldChange> changes) {}

    /**
     * The changes of an entry against the lists as they are.
     *
     * @throws AppException when a reason is missing, nothing would change, a value cannot be, or the row is the office's own
     */
    Said check(Tx tx, ProposalEntry entry) {
        if (entry.reason().isBlank()) {
            throw new AppException("proposal.reason");
        }
        return entry.kind().isAddition() ? addition(tx, entry) : correction(tx, entry);
    }

    private Said correction(Tx tx, ProposalEntry entry) {
        ListKind list = entry.kind().list();
        Map<String, String> present = list == ListKind.ITEMS ? item(tx, entry) : target(tx, entry);
        List<FieldChange> changes = new ArrayList<>();
        for (String field : ProposalFields.of(list)) {
            String before = present.getOrDefault(field, "");
            String after = entry.values().getOrDefault(field, before).strip();
            if (!after.equals(before)) {
                changes.add(checked(list, new FieldChange(field, before, after)));
            }
        }
        if (changes.isEmpty()) {
            throw new AppException("proposal.same");
        }
        if (entry.kind() == ProposalKind.TARGET_GONE) {
            requireGone(entry, changes);
        }
        return new Said(present.getOrDefault("name", entry.code()), changes);
    }

    private static void requireGone(ProposalEntry entry, List<FieldChange> changes) {
        if (changes.stream().noneMatch(change -> change.field().equals("status")
                && !change.after().equals(TargetStatus.ACTIVE.name()))) {
            throw new AppException("proposal.gone.status");
        }
        if (entry.evidence().isBlank()) {
            throw new AppException("proposal.gone.evidence");
        }
    }

    private Map<String, String> target(Tx tx, ProposalEntry entry) {
        Target target = catalog.target(tx, entry.code())
                .orElseThrow(() -> new AppException("catalog.target.unknown", entry.code()));
        if (target.origin() == Origin.OFFICE) {
            throw new AppException("proposal.own", target.name());
        }
        return ProposalFields.values(target);
    }

    private Map<String, String> item(Tx tx, ProposalEntry entry) {
        return ProposalFields.values(catalog.items(tx, List.of(entry.code())).stream().findFirst()
                .orElseThrow(() -> new AppException("proposal.item.unknown", entry.code())));
    }

    private Said addition(Tx tx, ProposalEntry entry) {
        ListKind list = entry.kind().list();
        String name = entry.values().getOrDefault("name", "").strip();
        if (name.isEmpty()) {
            throw new AppException("proposal.name");
        }
        requireMissing(tx, entry, list);
        List<FieldChange> changes = new ArrayList<>();
        for (String field : ProposalFields.of(list)) {
            String after = entry.values().getOrDefault(field, "").strip();
            if (!after.isEmpty()) {
                changes.add(checked(list, new FieldChange(field, "", after)));
            }
        }
        if (list == ListKind.ITEMS && entry.values().getOrDefault("legalBasis", "").isBlank()) {
            throw new AppException("proposal.item.basis");
        }
        return new Said(name, changes);
    }

    private void requireMissing(Tx tx, ProposalEntry entry, ListKind list) {
        if (entry.code().isBlank()) {
            return;
        }
        boolean there = list == ListKind.ITEMS
                ? catalog.items(tx, List.of(entry.code())).stream().anyMatch(InspectionItem::active)
                : catalog.target(tx, entry.code()).filter(target -> target.origin() == Origin.PROVINCE).isPresent();
        if (there) {
            throw new AppException("proposal.there", entry.code());
        }
    }

    private static FieldChange checked(ListKind list, FieldChange change) {
        List<String> choices = ProposalFields.choices(list, change.field());
        if (!choices.isEmpty() && !choices.contains(change.after())) {
            throw new AppException("proposal.value", ProposalFields.title(list, change.field()), change.after());
        }
        if (change.field().equals("name") && change.after().isEmpty()) {
            throw new AppException("proposal.name");
        }
        return change;
    }
}
