package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.Column;
import cn.shuangsuiji.catalog.importing.FileColumns;
import cn.shuangsuiji.catalog.importing.HeaderMapping;
import cn.shuangsuiji.catalog.importing.ImportCounts;
import cn.shuangsuiji.catalog.importing.ImportPreview;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.PastImport;
import cn.shuangsuiji.catalog.importing.ProvinceDifference;
import cn.shuangsuiji.catalog.importing.RowChange;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.catalog.importing.UndoPreview;
import cn.shuangsuiji.catalog.proposal.DraftCount;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A file on its way into a list: chosen, recognised, looked through, taken in. Nothing is stored before the last step.
final class ImportModel {
    private final ImportService imports;
    private final ImportSources doors;
    private final Actor actor;
    private final Clock clock;
    private boolean columnsUnknown;
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ImportPreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FileColumns> mapping = new SimpleObjectProperty<>();
    private final ObjectProperty<String> refusal = new SimpleObjectProperty<>("");

    ImportModel(ImportSources doors, Actor actor, Clock clock) {
        this.doors = doors;
        this.imports = doors.imports();
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

    /** The columns that a person is asked about, because their words do not tell; null otherwise. */
    ObjectProperty<@Nullable FileColumns> mappingProperty() {
        return mapping;
    }

    ZoneId zone() {
        return clock.getZone();
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

    /** The columns of the chosen file, for a person to say what they are. */
    BackgroundWork<FileColumns> columns(ListKind list) {
        Path chosen = Objects.requireNonNull(file.get());
        return BackgroundWork.of(title("ui.catalog.import.looking", chosen),
                _ -> doors.mappings().columns(chosen, list));
    }

    /** Remembers what a person said. */
    BackgroundWork<FileColumns> remember(FileColumns columns, Map<String, Column> said) {
        return BackgroundWork.quiet(_ -> {
            doors.mappings().remember(actor, columns, said);
            return columns;
        });
    }

    /** Takes away what was said of files like this one. */
    BackgroundWork<HeaderMapping> forget(HeaderMapping mapping) {
        return BackgroundWork.quiet(_ -> {
            doors.mappings().forget(actor, mapping);
            return mapping;
        });
    }

    /** Saves the rows that need a person. */
    BackgroundWork<Path> report(Path workbook) {
        ImportPreview shown = Objects.requireNonNull(preview.get());
        return BackgroundWork.of(title("ui.catalog.import.reporting", workbook), progress -> {
            imports.report(shown, workbook, progress);
            return workbook;
        });
    }

    /** Saves an empty workbook for a list. */
    BackgroundWork<Path> template(ListKind list, Path workbook) {
        return BackgroundWork.quiet(_ -> {
            doors.template().write(workbook, list);
            return workbook;
        });
    }

    /** The imports that were made. */
    PageLoader<PastImport> past() {
        return doors.history()::past;
    }

    /** What taking an import back would do. */
    BackgroundWork<UndoPreview> lookBack(PastImport past) {
        return BackgroundWork.of(Messages.text("ui.catalog.past.looking", past.source()),
                progress -> doors.history().look(past.uuid(), progress));
    }

    /** Takes an import back. */
    BackgroundWork<UndoPreview> undo(PastImport past) {
        return BackgroundWork.of(Messages.text("ui.catalog.past.undoing", past.source()),
                progress -> doors.history().undo(actor, past.uuid(), progress));
    }

    /** What the chosen file says otherwise about rows of the province. */
    BackgroundWork<List<ProvinceDifference>> differences() {
        ImportPreview wanted = Objects.requireNonNull(preview.get());
        return BackgroundWork.of(title("ui.catalog.import.looking", wanted.file()),
                progress -> imports.differences(wanted, progress));
    }

    /** Keeps these differences as drafts of proposals. */
    BackgroundWork<DraftCount> propose(List<ProvinceDifference> differences, String reason) {
        ImportPreview wanted = Objects.requireNonNull(preview.get());
        return BackgroundWork.quiet(_ -> doors.proposals().draftAll(actor, differences, reason,
                Messages.text("ui.catalog.import.propose.evidence", wanted.file().getFileName(), wanted.asOf())));
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
        mapping.set(null);
        preview.set(null);
        refusal.set("");
    }

    /** The problems of the preview, the first hundreds of them. */
    PageLoader<RowProblem> problems() {
        List<RowProblem> problems = Objects.requireNonNull(preview.get()).problems();
        return request -> Page.of(problems, request);
    }

    /** The rows of the preview that would change, the first hundreds of them. */
    PageLoader<RowChange> changes() {
        List<RowChange> changes = Objects.requireNonNull(preview.get()).changes();
        return request -> Page.of(changes, request);
    }

    /** What the import would do, or did. */
    static String counts(ListKind list, ImportCounts counts) {
        String unit = ListPane.words("unit", list);
        return Messages.text("ui.catalog.import.counts", counts.added(), counts.changed(), counts.unchanged(),
                counts.wrong(), unit);
    }

    private BackgroundWork<ImportPreview> looking(BackgroundWork<ImportPreview> work) {
        preview.set(null);
        mapping.set(null);
        refusal.set("");
        columnsUnknown = false;
        return work.onSuccess(preview::set).onRefusal(refused -> {
            columnsUnknown = refused.key().equals("catalog.import.columns");
            refusal.set(refused.sentence());
        });
    }

    /** Whether the file was refused only because its columns do not tell by their words what they are. */
    boolean columnsUnknown() {
        return columnsUnknown;
    }

    private static String title(String key, Path file) {
        return Messages.text(key, file.getFileName());
    }
}
