package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.importing.CellText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the matters that the system confirms against the items of the list: joined by a person, else by code, else by a
/// name that only one item has. A matter that the system says does not go by random inspection is missing nowhere.
///
/// @param matches the matters in the export's order, then the items without a counterpart
public record MatterComparison(List<MatterMatch> matches) {
    private static final Pattern AROUND = Pattern.compile(Messages.text("itemlist.matter.around"));

    public MatterComparison {
        matches = List.copyOf(matches);
    }

    /** How many lines of each outcome. */
    public Map<Outcome, Long> counts() {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, matches.stream().filter(match -> match.outcome() == outcome).count());
        }
        return counts;
    }

    static MatterComparison of(List<PlatformMatter> matters, List<InspectionItem> items,
            List<MatterDecision> decisions, Set<String> draftNames) {
        return new Comparer(items, decisions, draftNames).compare(matters);
    }

    /** Names are the same whatever their width, signs and the usual words around them. */
    static String plain(String name) {
        String letters = CellText.narrow(name).replaceAll("[^\\p{L}\\p{N}]+", "");
        String core = AROUND.matcher(letters).replaceAll("");
        return core.isEmpty() ? letters : core;
    }

    private static final class Comparer {
        private final List<InspectionItem> items;
        private final Map<String, InspectionItem> byCode;
        private final Map<String, @Nullable InspectionItem> byName = new HashMap<>();
        private final Map<String, MatterDecision> ofMatter = new HashMap<>();
        private final Map<String, MatterDecision> ofItem = new HashMap<>();
        private final Set<String> draftNames;
        private final Set<String> joined = new HashSet<>();

        Comparer(List<InspectionItem> items, Collection<MatterDecision> decisions, Set<String> draftNames) {
            this.items = items;
            this.draftNames = draftNames;
            byCode = items.stream().collect(Collectors.toMap(InspectionItem::code, Function.identity()));
            Set<String> shared = new HashSet<>();
            for (InspectionItem item : items) {
                if (byName.put(plain(item.name()), item) != null) {
                    shared.add(plain(item.name()));
                }
            }
            shared.forEach(byName::remove);
            for (MatterDecision decision : decisions) {
                (decision.matter().isEmpty() ? ofItem : ofMatter)
                        .put(decision.matter().isEmpty() ? decision.item() : decision.matter(), decision);
            }
        }

        MatterComparison compare(List<PlatformMatter> matters) {
            List<MatterMatch> matches = new ArrayList<>();
            matters.forEach(matter -> matches.add(match(matter)));
            for (InspectionItem item : items) {
                if (!joined.contains(item.code())) {
                    MatterDecision decision = ofItem.get(item.code());
                    matches.add(new MatterMatch(decision == null ? Outcome.UNFOUNDED : Outcome.SETTLED, null, item,
                            List.of(), decision == null ? null : Join.PERSON, decision, false));
                }
            }
            return new MatterComparison(matches);
        }

        private MatterMatch match(PlatformMatter matter) {
            MatterDecision decision = ofMatter.get(matter.key());
            if (decision != null && !decision.isLink()) {
                return new MatterMatch(Outcome.SETTLED, matter, null, List.of(), Join.PERSON, decision, false);
            }
            InspectionItem linked = decision == null ? null : byCode.get(decision.item());
            InspectionItem coded = byCode.get(matter.code());
            InspectionItem named = byName.get(plain(matter.name()));
            if (linked != null) {
                return same(matter, linked, Join.PERSON, decision);
            }
            if (coded != null) {
                return same(matter, coded, Join.CODE, null);
            }
            if (named != null) {
                return same(matter, named, Join.NAME, null);
            }
            boolean wanted = matter.random() == null || matter.random();
            return new MatterMatch(wanted ? Outcome.MISSING : Outcome.SETTLED, matter, null, List.of(), null, null,
                    draftNames.contains(plain(matter.name())));
        }

        private MatterMatch same(PlatformMatter matter, InspectionItem item, Join how,
                @Nullable MatterDecision decision) {
            joined.add(item.code());
            List<FieldChange> differences = new ArrayList<>();
            compare("legalBasis", matter.basis(), item.legalBasis(), differences);
            compare("level", matter.level(), item.level(), differences);
            return new MatterMatch(Outcome.SAME, matter, item, differences, how, decision, false);
        }

        private static void compare(String key, String there, String here, List<FieldChange> differences) {
            String stripped = CellText.narrow(there).replaceAll("[^\\p{L}\\p{N}]+", "");
            if (!stripped.isEmpty() && !Objects.equals(stripped,
                    CellText.narrow(here).replaceAll("[^\\p{L}\\p{N}]+", ""))) {
                differences.add(new FieldChange(key, there, here));
            }
        }
    }
}
