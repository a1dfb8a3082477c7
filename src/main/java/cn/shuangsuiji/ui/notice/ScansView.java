package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.notice.filing.FiledScan;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Scanned papers on their way into the visits' files: what was filed where, what could not be, and why. Files come by the
/// button, or are dropped anywhere on the window.
final class ScansView implements View {
    private static final int OFFERED = 20;
    static final List<String> ENDINGS = List.of("pdf", "jpg", "jpeg", "png");

    private final PrintDesk desk;
    private final Workplace place;
    private final VBox box = new VBox();
    private final List<FiledScan> results = new ArrayList<>();
    private final PagedTable<FiledScan> table;
    private final Button choose = Buttons.primary(Messages.text("ui.notice.scan.choose"), this::choose);

    ScansView(PrintDesk desk, Workplace place) {
        this.desk = desk;
        this.place = place;
        table = new PagedTable<>(Messages.text("ui.notice.part.SCANS"), place.background(), columns())
                .count(total -> Messages.text("ui.notice.scan.count", total,
                        results.stream().filter(FiledScan::filed).count()))
                .onOpen(this::open);
        Label sentence = new Label(Messages.text("ui.notice.scan.sentence"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add(Tone.MUTED.styleClass());
        HBox line = new HBox(choose, sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        table.fill(box, line);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        show();
    }

    /** Files these, and adds what became of them to the table. */
    void take(List<Path> files) {
        Buttons.waitFor(choose, place.background().run(desk.file(files).onSuccess((List<FiledScan> filed) -> {
            results.addAll(0, filed);
            show();
        })));
    }

    private void show() {
        table.show(request -> Page.of(List.copyOf(results), request));
    }

    private void choose() {
        List<Path> files = place.files().openSeveral(Messages.text("ui.notice.scan.choose"),
                Messages.text("ui.notice.scan.files"), ENDINGS);
        if (!files.isEmpty()) {
            take(files);
        }
    }

    private List<Column<FiledScan>> columns() {
        return List.of(
                Column.<FiledScan>text(Messages.text("ui.notice.scan.file"),
                        scan -> String.valueOf(scan.file().getFileName())).width(16),
                Column.<FiledScan>text(Messages.text("ui.notice.scan.pages"), FiledScan::pageWords).width(5),
                Column.<FiledScan>text(Messages.text("ui.notice.scan.outcome"), FiledScan::sentence).growing()
                        .width(24),
                Column.action("", ScansView::verb, this::open));
    }

    private static @Nullable String verb(FiledScan scan) {
        if (scan.visitId() != 0) {
            return Messages.text("ui.notice.scan.visit");
        }
        return scan.canBeAssigned() ? Messages.text("ui.notice.scan.assign") : null;
    }

    private void open(FiledScan scan) {
        if (scan.visitId() != 0) {
            place.navigator().open("inspection", scan.visitId());
        } else if (scan.canBeAssigned()) {
            assign(scan);
        }
    }

    /** Asks for part of the firm's name or code first, then offers the visits that it fits. */
    private void assign(FiledScan scan) {
        Form form = new Form();
        Field<String> words = form.text(Messages.text("ui.notice.scan.firm")).required();
        String verb = Messages.text("ui.notice.scan.find");
        place.dialogs().form(Messages.text("ui.notice.scan.assign"), scan.sentence(), form, verb,
                () -> BackgroundWork.quiet(_ -> desk.visits().page(
                        new VisitFilter(words.get(), null, List.of()), PageRequest.first(OFFERED)).rows())
                        .onSuccess((List<Visit> found) -> offer(scan, found)));
    }

    private void offer(FiledScan scan, List<Visit> found) {
        if (found.isEmpty()) {
            place.notifier().refused(Messages.text("ui.notice.scan.none"));
            return;
        }
        Form form = new Form();
        Field<Visit> visit = form.choice(Messages.text("ui.notice.scan.which"), found,
                each -> Messages.text("ui.notice.scan.visit.one", each.name(), each.code(),
                        Messages.of(each.state())))
                .required();
        visit.set(found.getFirst());
        place.dialogs().form(Messages.text("ui.notice.scan.assign"), Messages.text("ui.notice.scan.assign.sentence",
                String.valueOf(scan.file().getFileName()), scan.pageWords()),
                form, Messages.text("ui.notice.scan.assign.verb"),
                () -> desk.fileUnder(scan, visit.get()).onSuccess(_ -> {
                    results.set(results.indexOf(scan), new FiledScan(scan.file(), scan.firstPage(), scan.pages(), true,
                            visit.get().id(),
                            Messages.text("ui.notice.scan.by.hand", visit.get().name())));
                    show();
                }));
    }
}
