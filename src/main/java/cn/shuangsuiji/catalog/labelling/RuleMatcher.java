package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.catalog.TargetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All rules asked of one target after the other. For one thread.
final class RuleMatcher {
    private static final String LINE = "\n";

    private final List<SuggestionRule> rules;
    private final WordIndex scopes = new WordIndex();
    private final WordIndex names = new WordIndex();
    private final WordIndex permits = new WordIndex();
    private final WordIndex excluded = new WordIndex();
    private final boolean[] out;
    private final @Nullable Hit[] hits;

    /** What rules look at; licences: their kinds, one a line. */
    record Facts(long id, TargetKind kind, String name, String industry, String scope, String licences) {}

    /** A rule that a target meets, and why. */
    record Hit(SuggestionRule rule, RuleField field, String word) {}

    RuleMatcher(List<SuggestionRule> rules) {
        this.rules = rules;
        out = new boolean[rules.size()];
        hits = new Hit[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            scopes.add(i, rules.get(i).scopeWords());
            names.add(i, rules.get(i).nameWords());
            permits.add(i, rules.get(i).licences());
            excluded.add(i, rules.get(i).excludes());
        }
    }

    /** The rules that the target meets, in their order, each with its first reason. */
    List<Hit> hits(Facts facts) {
        Arrays.fill(out, false);
        Arrays.fill(hits, null);
        String scope = ScopeText.open(facts.scope());
        excluded.find(scope + LINE + facts.name(), (rule, _) -> out[rule] = true);
        permits.find(facts.licences(), (rule, word) -> note(rule, RuleField.LICENCE, word));
        scopes.find(scope, (rule, word) -> note(rule, RuleField.SCOPE, word));
        names.find(facts.name(), (rule, word) -> note(rule, RuleField.NAME, word));
        List<Hit> met = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            Hit hit = out[i] ? null : narrowed(rules.get(i), hits[i], facts);
            if (hit != null) {
                met.add(hit);
            }
        }
        return met;
    }

    private void note(int rule, RuleField field, String word) {
        if (hits[rule] == null) {
            hits[rule] = new Hit(rules.get(rule), field, word);
        }
    }

    private static @Nullable Hit narrowed(SuggestionRule rule, @Nullable Hit hit, Facts facts) {
        if (!rule.kinds().isEmpty() && !rule.kinds().contains(facts.kind())) {
            return null;
        }
        if (rule.industries().isEmpty()) {
            return hit;
        }
        for (String industry : rule.industries()) {
            if (facts.industry().startsWith(industry)) {
                boolean alone = rule.scopeWords().isEmpty() && rule.nameWords().isEmpty() && rule.licences().isEmpty();
                return alone ? new Hit(rule, RuleField.INDUSTRY, industry) : hit;
            }
        }
        return null;
    }
}
