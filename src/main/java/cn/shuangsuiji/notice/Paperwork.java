package cn.shuangsuiji.notice;

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
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.paper.CommitmentSheet;
import cn.shuangsuiji.notice.paper.DrawResultSheet;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.plan.InspectionTask;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A task's papers from its records: which paper says what about which visit. Files lie in a folder a task; a paper that is
/// made again replaces its file.
public final class Paperwork {
    private final Papers papers;
    private final PaperSources sources;
    private final Path folder;
    private final Clock clock;

    /** @param folder where the files go, one folder a task */
    public Paperwork(Papers papers, PaperSources sources, Path folder, Clock clock) {
        this.papers = papers;
        this.sources = sources;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * 承诺单: for the witnesses to sign before the seed.
     *
     * @throws AppException when nothing is committed yet
     */
    public Printed commitmentSheet(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        DrawAttempt attempt = attempt(taskId);
        DrawPlan plan = DrawPlan.read(required(attempt.plan()));
        DrawPreview counted = attempt.counted();
        CommitmentSheet sheet = new CommitmentSheet(task.uuid(), organ(), task.content().title(), number(task),
                attempt.attempt(),
                CommitmentTerms.layers(counted), CommitmentTerms.sentences(plan, counted, sources.itemNames(task)),
                plan.commitment(), local(attempt.frozenAt()));
        return print(List.of(sheet), task, "commitment-" + attempt.attempt(), attempt, Progress.NONE);
    }

    /** 抽取结果单: to be compared with the commitment sheet. */
    public Printed resultSheet(long taskId) {
        InspectionTask task = sources.tasks().task(taskId);
        DrawAttempt attempt = attempt(taskId);
        DrawPlan plan = DrawPlan.read(required(attempt.plan()));
        SeedInputs inputs = SeedInputs.read(required(attempt.seed()));
        Seed seed = inputs.seed(plan.commitment());
        Map<String, List<SeatFilled>> seats = sources.seats(taskId);
        Set<String> bySeed = attempt.visits();
        List<DrawResultSheet.Drawn> drawn = sources.draws().drawn(taskId).stream()
                .filter(target -> bySeed.contains(target.code()))
                .map(target -> drawn(target, seats.getOrDefault(target.code(), List.of()))).toList();
        DrawResultSheet sheet = new DrawResultSheet(task.uuid(), organ(), task.content().title(), number(task),
                attempt.attempt(),
                plan.commitment(), inputs.digits(), seed.hex(),
                local(Objects.requireNonNullElse(attempt.drawnAt(), clock.instant())), drawn);
        return print(List.of(sheet), task, "result-" + attempt.attempt(), attempt, Progress.NONE);
    }

    /** 双随机抽查通知书 of all visits in one file for the printer. */
    public Printed notices(long taskId, Progress progress) {
        return ofVisits(taskId, "notices", new VisitPapers(sources, clock)::notice, progress);
    }

    /** 检查记录表 of all visits in one file for the printer. */
    public Printed forms(long taskId, Progress progress) {
        return ofVisits(taskId, "forms", new VisitPapers(sources, clock)::form, progress);
    }

    /** Notice and form of every visit, each in a file of its own, for the visit's file. */
    public Printed apart(long taskId, Progress progress) {
        InspectionTask task = sources.tasks().task(taskId);
        VisitPapers visitPapers = new VisitPapers(sources, clock);
        List<Paper> all = visits(taskId).stream()
                .flatMap(visit -> List.<Paper>of(visitPapers.notice(task, visit), visitPapers.form(task, visit))
                        .stream())
                .toList();
        return papers.printApart(all, folder(task).resolve("single"), provenance(attempt(taskId)), progress);
    }

    /** What makes one visit's paper. */
    private interface Maker {
        Paper of(InspectionTask task, Visit visit);
    }

    private Printed ofVisits(long taskId, String name, Maker maker, Progress progress) {
        InspectionTask task = sources.tasks().task(taskId);
        List<Paper> all = visits(taskId).stream().map(visit -> maker.of(task, visit)).toList();
        return print(all, task, name, attempt(taskId), progress);
    }

    private List<Visit> visits(long taskId) {
        List<Visit> visits = sources.visits().ofTask(taskId);
        if (visits.isEmpty()) {
            throw new AppException("notice.visits.none");
        }
        return visits;
    }

    private DrawResultSheet.Drawn drawn(DrawnTarget target, List<SeatFilled> team) {
        String names = team.stream().map(seat -> sources.inspectorName(seat.inspector()))
                .collect(Collectors.joining(Messages.text("base.comma")));
        return new DrawResultSheet.Drawn(target.snapshot().name(), target.code(), names);
    }

    private Printed print(List<? extends Paper> sheets, InspectionTask task, String name, DrawAttempt attempt,
            Progress progress) {
        return papers.printTogether(sheets, folder(task).resolve(name + ".pdf"), provenance(attempt), progress);
    }

    private Path folder(InspectionTask task) {
        return folder.resolve("task-" + task.id() + "-" + LocalDate.ofInstant(attempt(task.id()).frozenAt(),
                clock.getZone()));
    }

    private Provenance provenance(DrawAttempt attempt) {
        return new Provenance(organ(), attempt.commitment(), sources.auditHead());
    }

    private DrawAttempt attempt(long taskId) {
        return sources.draws().current(taskId).orElseThrow(() -> new AppException("draw.attempt.none"));
    }

    private String organ() {
        return sources.organ();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    static String number(InspectionTask task) {
        return Objects.requireNonNullElse(task.platformNumber(), task.number());
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new AppException("notice.draw.early");
        }
        return text;
    }
}
