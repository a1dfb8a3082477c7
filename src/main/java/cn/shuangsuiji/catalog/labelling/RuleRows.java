package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.catalog.TargetKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rules as their table keeps them, and back. */
final class RuleRows {
    private RuleRows() {}

    static SuggestionRule rule(RuleMapper.Row row) {
        return new SuggestionRule(row.id(), row.label(),
                words(row.kinds()).stream().map(TargetKind::valueOf).collect(Collectors.toSet()),
                words(row.industries()), words(row.scopeWords()), words(row.nameWords()), words(row.licences()),
                words(row.excludes()), row.active());
    }

    static RuleMapper.Row row(SuggestionRule rule) {
        return new RuleMapper.Row(rule.id(), rule.label(),
                Json.line(rule.kinds().stream().map(TargetKind::name).sorted().toList()), Json.line(rule.industries()),
                Json.line(rule.scopeWords()), Json.line(rule.nameWords()), Json.line(rule.licences()),
                Json.line(rule.excludes()), rule.active());
    }

    /** The same rule under another key, for comparing. */
    static SuggestionRule numbered(SuggestionRule rule, long id) {
        return new SuggestionRule(id, rule.label(), rule.kinds(), rule.industries(), rule.scopeWords(),
                rule.nameWords(), rule.licences(), rule.excludes(), rule.active());
    }

    private static List<String> words(String json) {
        return Arrays.asList(Json.read(json, String[].class));
    }
}
