package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Database;
import java.util.ArrayList;
import java.util.List;

/// Asks rules of all targets that can be drawn, a step at a time, so that a million need the memory of one step.
final class TargetScan {
    private static final int STEP = 5_000;
    private static final int EXAMPLES = 8;

    private final Database database;

    TargetScan(Database database) {
        this.database = database;
    }

    /** Takes what a step of the scan found. */
    interface Step {
        void take(List<RuleMatcher.Facts> targets);
    }

    /** Hands over the targets, step by step, by their keys. */
    void each(Progress progress, Step step) {
        long total = database.read(tx -> tx.mapper(RuleMapper.class).active());
        long done = 0;
        long after = 0;
        while (true) {
            progress.stopIfCancelled();
            progress.report(Messages.text("catalog.labelling.progress"), done, total);
            long from = after;
            List<RuleMatcher.Facts> targets = database.read(tx -> tx.mapper(RuleMapper.class).facts(from, STEP));
            if (targets.isEmpty()) {
                return;
            }
            step.take(targets);
            done += targets.size();
            after = targets.getLast().id();
        }
    }

    RulePreview preview(SuggestionRule rule, Progress progress) {
        RuleMatcher matcher = new RuleMatcher(List.of(rule));
        List<Suggestion> examples = new ArrayList<>();
        long[] counts = new long[2];
        each(progress, targets -> {
            List<Long> met = new ArrayList<>();
            for (RuleMatcher.Facts facts : targets) {
                for (RuleMatcher.Hit hit : matcher.hits(facts)) {
                    met.add(facts.id());
                    if (examples.size() < EXAMPLES) {
                        examples.add(new Suggestion("", facts.name(), "", hit.field(), hit.word(), facts.scope()));
                    }
                }
            }
            counts[0] += met.size();
            if (!met.isEmpty()) {
                counts[1] += database.read(tx -> tx.mapper(RuleMapper.class).carrying(rule.label(), Json.line(met)));
            }
        });
        return new RulePreview(counts[0], counts[1], examples);
    }
}
