package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A file on its way into a list: chosen, recognised, looked through, taken in. Nothing is stored before the last step.
final class ImportModel {
    private final ImportService imports;
    private final Actor actor;
    private final Clock clock;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ImportPreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<String> refusal = new SimpleObjectProperty<>("");

    ImportModel(ImportService imports, Actor actor, Clock clock) {
        this.imports = imports;
        this.actor = actor;
        this.clock = clock;
    }

    /** The file chosen; null before. */
    ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /** What importing it would do; null while that is not known. */
    ObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview;
    }

    /** Why the file cannot be read; empty otherwise. */
    ObjectProperty<String> refusalProperty() {
        return refusal;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Begins with a file: finds out which list it is, or takes it for the one given, and looks it through. */
    BackgroundWork<ImportPreview> choose(Path chosen, ListKind otherwise) {
        file.set(chosen);
        LocalDate day = today();
        return looking(BackgroundWork.of(title("ui.catalog.import.looking", chosen),
                progress -> imports.preview(chosen, imports.recognise(chosen).orElse(otherwise), day, progress)));
    }

    /** Looks the chosen file through as this list, as of this day. */
    BackgroundWork<ImportPreview> look(ListKind list, LocalDate day) {
        Path chosen = Objects.requireNonNull(file.get());
        return looking(BackgroundWork.of(title("ui.catalog.import.looking", chosen),
                progress -> imports.preview(chosen, list, day, progress)));
    }

    /** Takes in what was looked through, whole or not at all. */
    BackgroundWork<ImportResult> apply() {
        ImportPreview wanted = Objects.requireNonNull(preview.get());
        return BackgroundWork.of(title("ui.catalog.import.taking", wanted.file()),
                progress -> imports.apply(actor, wanted, progress));
    }

    /** Puts the file away. */
    void clear() {
        file.set(null);
        preview.set(null);
        refusal.set("");
    }

    /** The problems of the preview, the first hundreds of them. */
    PageLoader<RowProblem> problems() {
        List<RowProblem> problems = Objects.requireNonNull(preview.get()).problems();
        return request -> new Page<>(problems.stream().skip(request.offset()).limit(request.limit()).toList(),
                problems.size(), request.offset());
    }

    /** What the import would do, or did. */
    static String counts(ListKind list, ImportCounts counts) {
        String unit = ListPane.words("unit", list);
        return Messages.text("ui.catalog.import.counts", counts.added(), counts.changed(), counts.unchanged(),
                counts.wrong(), unit);
    }

    private BackgroundWork<ImportPreview> looking(BackgroundWork<ImportPreview> work) {
        preview.set(null);
        refusal.set("");
        return work.onSuccess(preview::set).onRefusal(refused -> refusal.set(refused.sentence()));
    }

    private static String title(String key, Path file) {
        return Messages.text(key, file.getFileName());
    }
}
