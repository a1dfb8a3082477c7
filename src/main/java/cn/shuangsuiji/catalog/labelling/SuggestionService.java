package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the rules suggest. Suggesting changes no list, so anybody may ask for it and the journal has no entry for it; who
/// confirms or refuses stands in {@link LabellingService}.
public final class SuggestionService {
    private static final int EXAMPLES = 3;
    private static final Map<String, String> COLUMNS = Map.of("code", "target.code", "name", "target.name", "address",
            "target.address", "word", "suggestion.word");

    private final Database database;
    private final TargetScan scan;

    public SuggestionService(Database database) {
        this.database = database;
        scan = new TargetScan(database);
    }

    /**
     * Asks the rules in use of every target that can be drawn. The new suggestions take the place of the old ones at the end
     * and at once; what was refused is not offered again.
     *
     * @throws java.util.concurrent.CancellationException when stopped; the old suggestions stay
     */
    public void compute(Progress progress) {
        List<SuggestionRule> rules = database.read(RuleService::rules).stream().filter(SuggestionRule::active)
                .toList();
        RuleMatcher matcher = new RuleMatcher(rules);
        write(RuleMapper::clearNext);
        scan.each(progress, targets -> {
            List<List<Object>> found = new ArrayList<>();
            for (RuleMatcher.Facts facts : targets) {
                for (RuleMatcher.Hit hit : matcher.hits(facts)) {
                    found.add(List.of(facts.id(), hit.rule().label(), hit.field().name(), hit.word()));
                }
            }
            if (!found.isEmpty()) {
                write(mapper -> mapper.gather(Json.line(found)));
            }
        });
        write(mapper -> {
            mapper.clearSuggestions();
            mapper.takeNext();
            mapper.clearNext();
        });
    }

    /** The open suggestions by label, the most first. */
    public List<SuggestionGroup> groups() {
        return database.read(tx -> {
            SuggestionMapper mapper = tx.mapper(SuggestionMapper.class);
            Map<String, List<SuggestionMapper.Reason>> byLabel = new LinkedHashMap<>();
            mapper.reasons().forEach(
                    reason -> byLabel.computeIfAbsent(reason.label(), _ -> new ArrayList<>()).add(reason));
            return byLabel.values().stream().map(reasons -> group(mapper, reasons))
                    .sorted((one, other) -> Long.compare(other.count(), one.count())).toList();
        });
    }

    /**
     * A page of open suggestions with their reasons; sorted by code, name, address, word.
     *
     * @throws IllegalArgumentException when the list has no such column: the caller's defect
     */
    public Page<Suggestion> page(SuggestionFilter filter, PageRequest request) {
        String column = request.sort() == null ? "suggestion.target_id" : COLUMNS.get(request.sort());
        if (column == null) {
            throw new IllegalArgumentException("Not a column to sort by: " + request.sort());
        }
        String order = column + (request.descending() ? " DESC" : "") + ", suggestion.target_id";
        SuggestionMapper.Wanted wanted = wanted(filter);
        return database.read(tx -> {
            SuggestionMapper mapper = tx.mapper(SuggestionMapper.class);
            return new Page<>(mapper.page(wanted, order, request.offset(), request.limit()), mapper.count(wanted),
                    request.offset());
        });
    }

    static SuggestionMapper.Wanted wanted(SuggestionFilter filter) {
        String text = filter.text().strip();
        String escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new SuggestionMapper.Wanted(filter.label(), filter.word(),
                text.isEmpty() ? null : "%" + escaped + "%",
                filter.codes().isEmpty() ? null : Json.line(filter.codes()));
    }

    private static SuggestionGroup group(SuggestionMapper mapper, List<SuggestionMapper.Reason> reasons) {
        SuggestionMapper.Reason first = reasons.getFirst();
        return new SuggestionGroup(first.label(), first.name(),
                reasons.stream().mapToLong(SuggestionMapper.Reason::count).sum(),
                reasons.stream().map(reason -> new SuggestionGroup.Reason(reason.field(), reason.word(),
                        reason.count())).toList(),
                mapper.examples(wanted(SuggestionFilter.of(first.label())), EXAMPLES));
    }

    private void write(Consumer<RuleMapper> work) {
        database.write(tx -> {
            work.accept(tx.mapper(RuleMapper.class));
            return null;
        });
    }
}
