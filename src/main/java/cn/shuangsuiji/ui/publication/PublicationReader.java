package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.publication.DueResult;
import cn.shuangsuiji.publication.PublicPlan;
import cn.shuangsuiji.publication.PublicResult;
import cn.shuangsuiji.publication.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the screen shows; asked on a worker's thread. */
final class PublicationReader {
    private static final String WARN = "publication.warn.workdays";

    private final PublicationSources sources;

    PublicationReader(PublicationSources sources) {
        this.sources = sources;
    }

    /** The results that wait, the most urgent first. */
    List<DueRow> due() {
        Map<Long, InspectionTask> tasks = sources.tasks().tasks().stream()
                .collect(Collectors.toMap(InspectionTask::id, Function.identity()));
        LocalDate today = LocalDate.now(sources.clock());
        int warn = sources.offices().number(WARN, today);
        return sources.publications().due().stream()
                .map(due -> row(due, Objects.requireNonNull(tasks.get(due.visit().taskId())), today, warn)).toList();
    }

    /** Everything published, newest first. */
    List<PublishedRow> published() {
        Map<String, String> names = sources.accounts().names();
        return sources.publications().published().reversed().stream().map(publication -> row(publication, names))
                .toList();
    }

    private DueRow row(DueResult due, InspectionTask task, LocalDate today, int warn) {
        Visit visit = due.visit();
        LocalDate deadline = due.deadline().date();
        OptionalInt left = deadline == null ? OptionalInt.empty() : sources.calendar().workdaysBetween(today, deadline);
        OptionalInt passed = sources.calendar().workdaysBetween(Objects.requireNonNull(visit.inspectedOn()), today);
        return new DueRow(visit, task, due.deadline(), today, left, passed.isPresent() && passed.getAsInt() >= warn);
    }

    private static PublishedRow row(Publication publication, Map<String, String> names) {
        String by = names.getOrDefault(publication.publishedBy(), publication.publishedBy());
        return switch (publication.kind()) {
            case PLAN -> {
                PublicPlan plan = Json.read(publication.content(), PublicPlan.class);
                yield new PublishedRow(publication, plan.raninsPlaneName(), plan.raninsPlanId(), "", by,
                        plan.lines().stream().map(line -> Messages.text("ui.publication.line", line.seqno(),
                                line.title(), line.ratio())).toList());
            }
            case RESULT -> {
                PublicResult result = Json.read(publication.content(), PublicResult.class);
                yield new PublishedRow(publication, result.entName(), result.uniscid(), result.insDate(), by,
                        result.details().stream().map(item -> Messages.text("ui.publication.line", item.seqno(),
                                item.raninsItemName(), item.raninsCheckResName())).toList());
            }
        };
    }
}
