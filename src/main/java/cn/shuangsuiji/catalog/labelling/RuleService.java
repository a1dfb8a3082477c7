package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The rules that suggest labels. A rule labels nothing by itself: it proposes, and a person confirms.
public final class RuleService {
    private static final int SHORTEST_WORD = 2;

    private final Database database;
    private final Journal journal;
    private final Ids ids;
    private final TargetScan scan;
    private final Assets assets;

    public RuleService(Database database, Journal journal, Ids ids, Assets assets) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.assets = assets;
        scan = new TargetScan(database);
    }

    /** All rules, those withdrawn included, by label. */
    public List<SuggestionRule> rules() {
        return database.read(RuleService::rules);
    }

    static List<SuggestionRule> rules(Tx tx) {
        return tx.mapper(RuleMapper.class).rules().stream().map(RuleRows::rule).toList();
    }

    /**
     * How many targets a rule meets, before it is kept.
     *
     * @throws AppException when the rule is not one, as for {@link #save}
     */
    public RulePreview preview(SuggestionRule rule, Progress progress) {
        database.read(tx -> {
            check(tx, rule);
            return null;
        });
        return scan.preview(rule, progress);
    }

    /**
     * Keeps a rule: a new one where its id is zero, else in place of the one before. Suggestions follow it when they are
     * computed again.
     *
     * @return the rule's id
     * @throws AppException when its label is unknown or withdrawn, it names no reason, or a word is shorter than two
     *     characters
     */
    public long save(Actor actor, SuggestionRule rule) {
        actor.require(Permission.IMPORT_LISTS);
        return database.write(tx -> {
            check(tx, rule);
            return save(tx, actor, rule);
        });
    }

    /** Withdraws a rule, or takes it back into use. */
    public void setActive(Actor actor, SuggestionRule rule, RuleUse use) {
        save(actor, new SuggestionRule(rule.id(), rule.label(), rule.kinds(), rule.industries(), rule.scopeWords(),
                rule.nameWords(), rule.licences(), rule.excludes(), use == RuleUse.IN_USE));
    }

    /** Adds the rules of {@code labels/rules.csv} that are not there yet and whose labels the office has. */
    public StarterResult addShipped(Actor actor) {
        actor.require(Permission.IMPORT_LISTS);
        List<SuggestionRule> shipped = ShippedRules.read(assets);
        return database.write(tx -> {
            TreeMapper labels = tx.mapper(TreeMapper.class);
            Set<SuggestionRule> known = new HashSet<>();
            rules(tx).forEach(rule -> known.add(RuleRows.numbered(rule, 0)));
            Set<String> unknown = new TreeSet<>();
            List<SuggestionRule> fresh = new ArrayList<>();
            for (SuggestionRule rule : shipped) {
                TreeMapper.Plain label = labels.label(rule.label());
                if (label == null || !label.active()) {
                    unknown.add(rule.label());
                } else if (known.add(rule)) {
                    fresh.add(rule);
                }
            }
            fresh.forEach(rule -> save(tx, actor, rule));
            long usable = shipped.stream().filter(rule -> !unknown.contains(rule.label())).count();
            return new StarterResult(fresh.size(), (int) usable - fresh.size(), List.copyOf(unknown));
        });
    }

    private long save(Tx tx, Actor actor, SuggestionRule rule) {
        RuleMapper mapper = tx.mapper(RuleMapper.class);
        long id = rule.id();
        if (id == 0) {
            id = mapper.add(ids.next(), RuleRows.row(rule));
        } else if (mapper.change(RuleRows.row(rule)) == 0) {
            throw new AppException("catalog.labelling.rule.gone");
        }
        journal.record(tx, Change.inside(actor.login(), "label.rule", "label_rule", mapper.uuid(id),
                Map.of("label", rule.label(), "scope", rule.scopeWords(), "name", rule.nameWords(), "licences",
                        rule.licences(), "industries", rule.industries(), "excludes", rule.excludes(), "active",
                        rule.active())));
        return id;
    }

    private static void check(Tx tx, SuggestionRule rule) {
        TreeMapper.Plain label = tx.mapper(TreeMapper.class).label(rule.label());
        if (label == null) {
            throw new AppException("catalog.label.unknown", rule.label());
        }
        if (!label.active()) {
            throw new AppException("catalog.labelling.withdrawn", label.name());
        }
        if (!rule.hasReason()) {
            throw new AppException("catalog.labelling.rule.empty");
        }
        Stream.of(rule.scopeWords(), rule.nameWords(), rule.licences(), rule.excludes()).flatMap(List::stream)
                .filter(word -> word.strip().length() < SHORTEST_WORD).findFirst().ifPresent(word -> {
                    throw new AppException("catalog.labelling.rule.short", word);
                });
        if (rule.industries().stream().anyMatch(String::isBlank)) {
            throw new AppException("catalog.labelling.rule.short", "");
        }
    }
}
