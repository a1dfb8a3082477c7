package cn.shuangsuiji.notice;

import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.draw.Seed;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.notice.paper.CommitmentSheet;
import cn.shuangsuiji.notice.paper.DrawMinutes;
import cn.shuangsuiji.notice.paper.DrawResultSheet;
import cn.shuangsuiji.notice.paper.TeamChange;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The papers of a task's draw, from its record: what witnesses sign before and after the seed, and what was changed later.
public final class DrawPapers {
    private final PaperSources sources;
    private final TaskPress press;
    private final Clock clock;

    public DrawPapers(PaperSources sources, TaskPress press, Clock clock) {
        this.sources = sources;
        this.press = press;
        this.clock = clock;
    }

    /**
     * 承诺单: for the witnesses to sign before the seed.
     *
     * @throws AppException when nothing is committed yet
     */
    public Printed commitmentSheet(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        DrawAttempt attempt = sources.attempt(taskId);
        DrawPlan plan = DrawPlan.read(required(attempt.plan()));
        DrawPreview counted = attempt.counted();
        CommitmentSheet sheet = new CommitmentSheet(task.uuid(), sources.organ(), task.content().title(),
                PaperSources.number(task), attempt.attempt(), CommitmentTerms.layers(counted),
                CommitmentTerms.sentences(plan, counted, sources.itemNames(task)), plan.commitment(),
                local(attempt.frozenAt()));
        return press.together(List.of(sheet), task, "commitment-" + attempt.attempt(), Progress.NONE);
    }

    /**
     * 抽取结果单: to be compared with the commitment sheet.
     *
     * @throws AppException when nothing is drawn yet
     */
    public Printed resultSheet(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        DrawAttempt attempt = sources.attempt(taskId);
        String commitment = DrawPlan.read(required(attempt.plan())).commitment();
        SeedInputs inputs = SeedInputs.read(required(attempt.seed()));
        Seed seed = inputs.seed(commitment);
        Map<String, List<SeatFilled>> seats = sources.seats(taskId);
        List<DrawResultSheet.Drawn> drawn = bySeed(attempt).stream()
                .map(target -> drawn(target, seats.getOrDefault(target.code(), List.of()))).toList();
        DrawResultSheet sheet = new DrawResultSheet(task.uuid(), sources.organ(), task.content().title(),
                PaperSources.number(task), attempt.attempt(), commitment, inputs.digits(), seed.hex(),
                local(Objects.requireNonNullElse(attempt.drawnAt(), clock.instant())), drawn);
        return press.together(List.of(sheet), task, "result-" + attempt.attempt(), Progress.NONE);
    }

    /**
     * 抽取过程记录: who drew what when and how, to be signed.
     *
     * @throws AppException when nothing is drawn yet
     */
    public Printed minutes(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        DrawAttempt attempt = sources.attempt(taskId);
        String commitment = DrawPlan.read(required(attempt.plan())).commitment();
        SeedInputs inputs = SeedInputs.read(required(attempt.seed()));
        List<CommitmentSheet.Stratum> layers = CommitmentTerms.layers(attempt.counted());
        DrawMinutes minutes = new DrawMinutes(task.uuid(), sources.organ(), PaperSources.number(task),
                task.content().title(), attempt.attempt(), local(attempt.frozenAt()),
                local(Objects.requireNonNull(attempt.committedAt())), local(Objects.requireNonNull(attempt.drawnAt())),
                layers.stream().mapToLong(CommitmentSheet.Stratum::population).sum(),
                layers.stream().mapToLong(CommitmentSheet.Stratum::quota).sum(), attempt.visits().size(), commitment,
                inputs.digits(), inputs.seed(commitment).hex(), sources.person(attempt.drawnBy()),
                sources.person(attempt.witness()));
        return press.together(List.of(minutes), task, "minutes-" + attempt.attempt(), Progress.NONE);
    }

    /** 执法人员调整表: everything that was changed after the draw; says so where nothing was. */
    public Printed changes(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        Map<String, DrawnTarget> drawn = sources.draws().drawn(taskId).stream()
                .collect(Collectors.toMap(DrawnTarget::code, Function.identity()));
        List<TeamChange.Change> changes = sources.changes().changes(taskId).stream()
                .map(change -> change(change, drawn.get(change.target()))).toList();
        TeamChange table = new TeamChange(task.uuid(), sources.organ(), LocalDate.now(clock),
                PaperSources.number(task), task.content().title(), changes);
        return press.together(List.of(table), task, "changes", Progress.NONE);
    }

    private TeamChange.Change change(LoggedChange change, @Nullable DrawnTarget target) {
        return new TeamChange.Change(target == null ? change.target() : target.snapshot().name(), change.what(),
                change.note(), sources.person(change.by()), sources.person(change.approver()), local(change.at()));
    }

    private List<DrawnTarget> bySeed(DrawAttempt attempt) {
        Set<String> codes = attempt.visits();
        return sources.draws().drawn(attempt.taskId()).stream().filter(target -> codes.contains(target.code()))
                .toList();
    }

    private DrawResultSheet.Drawn drawn(DrawnTarget target, List<SeatFilled> team) {
        String names = team.stream().map(seat -> sources.inspectorName(seat.inspector()))
                .collect(Collectors.joining(Messages.text("base.comma")));
        return new DrawResultSheet.Drawn(target.snapshot().name(), target.code(), names);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new AppException("notice.draw.early");
        }
        return text;
    }
}
