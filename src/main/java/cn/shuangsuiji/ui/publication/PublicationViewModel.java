package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits to become public and what is. */
final class PublicationViewModel {
    private final PublicationSources sources;
    private final Actor actor;
    private final PublicationReader reader;
    private final LatestWork reading;
    private final LatestWork opening;
    private final ReadOnlyObjectWrapper<Lists> lists = new ReadOnlyObjectWrapper<>(new Lists(List.of(), List.of()));

    /** Both lists as they were read together. */
    record Lists(List<DueRow> due, List<PublishedRow> published) {
        Lists {
            due = List.copyOf(due);
            published = List.copyOf(published);
        }
    }

    PublicationViewModel(PublicationSources sources, Actor actor, Background background) {
        this.sources = sources;
        this.actor = actor;
        reader = new PublicationReader(sources);
        reading = background.latest();
        opening = background.latest();
    }

    ReadOnlyObjectProperty<Lists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /** Reads both lists again. */
    void read() {
        reading.run(BackgroundWork.quiet(_ -> new Lists(reader.due(), reader.published())).onSuccess(lists::set));
    }

    boolean mayPublish() {
        return actor.may(Permission.PUBLISH);
    }

    /** Those that can become public now: their task is known to the platform. */
    List<DueRow> publishable() {
        return lists.get().due().stream().filter(DueRow::isRegistered).toList();
    }

    /** What stands in the way of some or all, in sentences. */
    List<String> obstacles() {
        List<DueRow> due = lists.get().due();
        int unregistered = due.size() - publishable().size();
        Map<Integer, Long> unknown = due.stream().map(row -> row.deadline().missingYear()).filter(year -> year > 0)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Stream<String> years = unknown.entrySet().stream()
                .map(year -> Messages.text("ui.publication.unknown", Integer.toString(year.getKey()), year.getValue()));
        Stream<String> platform = unregistered == 0
                ? Stream.empty()
                : Stream.of(Messages.text("ui.publication.unregistered.some", unregistered));
        Stream<String> permission = mayPublish()
                ? Stream.empty()
                : Stream.of(Messages.text("ui.publication.forbidden", actor.name()));
        return Stream.of(permission, platform, years).flatMap(Function.identity()).toList();
    }

    /** What publishing these would mean, with counts by task. */
    String meaning(List<DueRow> rows) {
        Map<String, Long> tasks = rows.stream()
                .collect(Collectors.groupingBy(row -> row.task().title(), TreeMap::new, Collectors.counting()));
        String counts = tasks.entrySet().stream()
                .map(task -> Messages.text("ui.publication.task.count", task.getKey(), task.getValue()))
                .collect(Collectors.joining(Messages.text("ui.publication.separator")));
        long late = rows.stream().filter(DueRow::isOverdue).count();
        return Messages.text("ui.publication.meaning", rows.size(), counts, late);
    }

    /** Makes these public, all or none; answers with how many. */
    BackgroundWork<Integer> publish(List<DueRow> rows) {
        List<Long> visits = rows.stream().map(row -> row.visit().id()).toList();
        return BackgroundWork.of(Messages.text("ui.publication.publishing", rows.size()),
                _ -> sources.publications().publishResults(actor, visits));
    }

    /** Reads what would become public of one visit, a line an item. */
    void open(DueRow row, Consumer<List<String>> shown) {
        Visit visit = row.visit();
        opening.run(BackgroundWork.quiet(_ -> sources.visits().findings(visit.id()).stream()
                .map(finding -> line(visit, finding)).toList()).onSuccess(shown));
    }

    /** Writes the folder of public pages. */
    BackgroundWork<Path> write(Path folder) {
        return BackgroundWork.of(Messages.text("ui.publication.writing", folder), progress -> {
            sources.site().accept(folder, progress);
            return folder;
        });
    }

    private static String line(Visit visit, Finding finding) {
        return Messages.text("ui.publication.line", finding.ordinal(), finding.name(), visit.obstacle() == null
                ? Objects.requireNonNullElse(finding.resultText(), "")
                : Messages.of(visit.obstacle()));
    }
}
