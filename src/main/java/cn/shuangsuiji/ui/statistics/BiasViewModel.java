package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.statistics.BiasReport;
import cn.shuangsuiji.statistics.BiasSource;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.statistics.PlatformList;
import cn.shuangsuiji.statistics.PlatformPreview;
import cn.shuangsuiji.statistics.StatisticsService;
import cn.shuangsuiji.statistics.Verdict;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the monitor found, over which draws. */
final class BiasViewModel {
    private static final int PROBLEMS_SAID = 3;
    private static final BiasReport NOTHING = new BiasReport(BiasSource.OWN, 0, 0, 0, 0, List.of());

    private final StatisticsService statistics;
    private final Actor actor;
    private final LatestWork reading;
    private final ObjectProperty<BiasTab> tab = new SimpleObjectProperty<>(BiasTab.OWN);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(NOTHING, List.of()));

    /** A report and the imported lists, as they were read together. */
    record Shown(BiasReport report, List<PlatformList> lists) {
        Shown {
            lists = List.copyOf(lists);
        }
    }

    BiasViewModel(StatisticsService statistics, Actor actor, Background background) {
        this.statistics = statistics;
        this.actor = actor;
        reading = background.latest();
        tab.addListener(_ -> read());
    }

    ObjectProperty<BiasTab> tabProperty() {
        return tab;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Looks again at the source chosen. */
    void read() {
        BiasSource source = tab.get().source();
        reading.run(BackgroundWork.of(Messages.text("ui.statistics.reading"),
                _ -> new Shown(statistics.report(source), statistics.lists())).onSuccess(shown::set));
    }

    boolean mayImport() {
        return actor.may(Permission.IMPORT_LISTS);
    }

    /** How much was looked at. */
    String extent() {
        BiasReport report = shown.get().report();
        return report.findings().isEmpty()
                ? ""
                : Messages.text("ui.statistics.extent", report.draws(), report.targets(), report.drawn(),
                        report.seats());
    }

    /** What came of it, in one sentence. */
    String summary() {
        BiasReport report = shown.get().report();
        long odd = report.count(Verdict.CHECK) + report.count(Verdict.LOOK);
        if (report.findings().isEmpty()) {
            return "";
        }
        return (odd == 0
                ? Messages.text("ui.statistics.summary.usual")
                : Messages.text("ui.statistics.summary.odd", odd))
                + Messages.text("statistics.many", report.weighed());
    }

    /** Why there is nothing to see, and what to do. */
    String nothing() {
        return tab.get() == BiasTab.LISTS
                ? Messages.text("ui.statistics.empty.lists")
                : Messages.text("ui.statistics.empty." + tab.get().name().toLowerCase(Locale.ROOT));
    }

    /** Looks a file through; nothing is stored. */
    BackgroundWork<PlatformPreview> preview(Path file) {
        return BackgroundWork.of(Messages.text("ui.statistics.looking", file.getFileName()),
                progress -> statistics.preview(file, progress));
    }

    /** What importing would keep, and what to think about. */
    String meaning(PlatformPreview preview) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("ui.statistics.import.meaning", preview.file().getFileName(), preview.form(),
                preview.targets(), preview.drawn(), preview.visits(),
                String.join(Messages.text("base.comma"), preview.columns())));
        if (!preview.ignored().isEmpty()) {
            sentences.add(Messages.text("ui.statistics.import.ignored",
                    String.join(Messages.text("base.comma"), preview.ignored())));
        }
        sentences.addAll(preview.cautions());
        int problems = preview.problems().size();
        if (problems > 0) {
            sentences.add(Messages.text("ui.statistics.import.problems", problems));
        }
        return Stream.concat(sentences.stream(),
                preview.problems().stream().limit(PROBLEMS_SAID).map(problem -> problem.sentence()))
                .collect(Collectors.joining("\n"));
    }

    /** Keeps what was looked through. */
    BackgroundWork<PlatformList> keep(PlatformPreview preview, String name, LocalDate drawnOn) {
        return BackgroundWork.of(Messages.text("ui.statistics.importing", name),
                progress -> statistics.keep(actor, preview, name, drawnOn, progress));
    }

    BackgroundWork<PlatformList> withdraw(PlatformList list, String reason) {
        return BackgroundWork.quiet(_ -> {
            statistics.withdraw(actor, list, reason);
            return list;
        });
    }

    /** Writes the figures behind a finding. */
    BackgroundWork<Path> exportFigures(Finding finding, Path file) {
        return BackgroundWork.of(Messages.text("ui.statistics.exporting", file.getFileName()), _ -> {
            statistics.exportFigures(finding, file);
            return file;
        });
    }

    /** Writes the report as it is shown. */
    BackgroundWork<Path> export(Path file) {
        BiasReport report = shown.get().report();
        return BackgroundWork.of(Messages.text("ui.statistics.exporting", file.getFileName()), _ -> {
            statistics.export(report, file);
            return file;
        });
    }
}
