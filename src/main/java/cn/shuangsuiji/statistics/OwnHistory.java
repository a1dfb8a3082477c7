package cn.shuangsuiji.statistics;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.FrozenTarget;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.plan.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The office's own draws and teams as the monitor looks at them, read from the services that made them. */
final class OwnHistory {
    private final Sources sources;
    private final TownNames towns;
    private final Map<String, String> people = new HashMap<>();

    /** Whom it asks. */
    record Sources(Database database, TaskService tasks, DrawService draws, AssignmentService assignments,
            CatalogService catalog) {}

    private record Drawn(InspectionTask task, DrawAttempt attempt) {
        Instant at() {
            return Objects.requireNonNull(attempt.drawnAt());
        }
    }

    OwnHistory(Sources sources) {
        this.sources = sources;
        towns = sources.database().read(tx -> new TownNames(tx, sources.catalog()));
    }

    /** Everything drawn so far, oldest first. A draw that was given up counts as one given up, its result does not. */
    DrawHistory read() {
        List<Drawn> all = new ArrayList<>();
        for (InspectionTask task : sources.tasks().tasks()) {
            sources.draws().attempts(task.id()).stream().filter(attempt -> attempt.drawnAt() != null)
                    .forEach(attempt -> all.add(new Drawn(task, attempt)));
        }
        all.sort(Comparator.comparing(Drawn::at));
        List<Drawn> valid = all.stream().filter(drawn -> drawn.attempt().state() == AttemptState.DRAWN
                && drawn.task().state() != TaskState.VOID).toList();
        return new DrawHistory(valid.stream().map(this::draw).toList(),
                valid.stream().flatMap(drawn -> seats(drawn).stream()).toList(),
                all.stream().map(drawn -> conduct(drawn.attempt())).toList());
    }

    private ObservedDraw draw(Drawn drawn) {
        List<ListedTarget> targets = new ArrayList<>();
        for (FrozenTarget target : sources.draws().frozen(drawn.attempt().id())) {
            targets.add(new ListedTarget(targets.size() + 1, target.code(), target.name(),
                    target.stratum() + "|" + target.items(), Messages.of(target.kind()), towns.of(target.code()),
                    target.stratum(), target.drawn()));
        }
        return new ObservedDraw(drawn.task().title(), true, targets);
    }

    private List<ObservedSeat> seats(Drawn drawn) {
        return sources.assignments().taken(drawn.attempt()).stream()
                .map(choice -> new ObservedSeat(drawn.task().number(), choice.visit(), towns.of(choice.visit()),
                        person(choice.inspector()), choice.eligible().stream().map(this::person)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    private String person(String certificate) {
        return people.computeIfAbsent(certificate, code -> sources.catalog().inspector(code)
                .map(file -> Messages.text("statistics.person", file.inspector().name(), code)).orElse(code));
    }

    private static DrawConduct conduct(DrawAttempt attempt) {
        SeedInputs seed = SeedInputs.read(Objects.requireNonNull(attempt.seed()));
        Set<String> machine = Set.of(DigitSource.THIS_COMPUTER.name(), Messages.of(DigitSource.THIS_COMPUTER));
        return new DrawConduct(attempt.state() == AttemptState.SUPERSEDED,
                seed.source() != null && machine.contains(seed.source()), seed.digits());
    }
}
