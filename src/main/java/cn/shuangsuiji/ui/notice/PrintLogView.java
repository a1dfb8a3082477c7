package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.print.LoggedPaper;
import cn.shuangsuiji.notice.print.OpenRun;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.OptionBox;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was printed, newest first; above it the runs that were interrupted, each with the button that goes on. */
final class PrintLogView implements View {
    private final PrintDesk desk;
    private final Workplace place;
    private final VBox box = new VBox();
    private final VBox open = new VBox();
    private final TextField search = new TextField();
    private final OptionBox<PaperKind> kind = new OptionBox<>(Messages.text("ui.notice.kind"),
            Messages.text("ui.notice.kind.all"), (PaperKind each) -> Messages.of(each));
    private final PagedTable<LoggedPaper> table;

    PrintLogView(PrintDesk desk, Workplace place) {
        this.desk = desk;
        this.place = place;
        table = new PagedTable<>(Messages.text("ui.notice.part.LOG"), place.background(), columns())
                .count(total -> Messages.text("ui.notice.log.count", total));
        kind.offer(List.of(PaperKind.values()));
        kind.selectedProperty().addListener((_, _, _) -> read());
        search.setPromptText(Messages.text("ui.notice.log.search"));
        search.setAccessibleText(Messages.text("ui.notice.log.search"));
        search.textProperty().addListener((_, _, _) -> read());
        HBox line = new HBox(search, kind.node());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        open.getStyleClass().add("chips-line");
        table.fill(box, open, line);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        read();
        place.background().run(BackgroundWork.quiet(_ -> desk.printing().open())
                .onSuccess((List<OpenRun> runs) -> open.getChildren().setAll(runs.stream().map(this::line).toList())));
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
    }

    private void read() {
        PaperKind only = kind.selectedProperty().get().orElse(null);
        String words = search.getText().strip();
        table.show(request -> desk.printing().log(only, words, request));
    }

    private Node line(OpenRun run) {
        Label words = new Label(Messages.text("ui.notice.open", desk.moment(run.startedAt()), run.papers(), run.next(),
                run.reference()));
        words.setWrapText(true);
        words.getStyleClass().add(Tone.DUE.styleClass());
        Button resume = Buttons.primary(Messages.text("ui.notice.resume"), () -> ask(run));
        Button abandon = Buttons.plain(Messages.text("ui.notice.abandon"),
                () -> place.dialogs().confirm(Messages.text("ui.notice.abandon"),
                        Messages.text("ui.notice.abandon.sentence", run.papers() - run.next() + 1),
                        Messages.text("ui.notice.abandon"),
                        () -> place.background().run(BackgroundWork.quiet(_ -> {
                            desk.printing().abandon(run.id());
                            return run;
                        }).onSuccess(_ -> onShow()))));
        HBox line = new HBox(words, resume, abandon);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        return line;
    }

    private void ask(OpenRun run) {
        Form form = new Form();
        Field<Long> from = form.number(Messages.text("ui.notice.resume.from")).required().must(
                number -> number >= 1 && number <= run.papers(), Messages.text("ui.notice.range.wrong", run.papers()));
        from.set((long) run.next());
        place.dialogs().form(Messages.text("ui.notice.resume"),
                Messages.text("ui.notice.resume.sentence", run.next(), run.reference(), run.printer()), form,
                Messages.text("ui.notice.resume"), () -> desk.resume(run, from.get().intValue()).onSuccess(outcome -> {
                    place.notifier().done(Messages.text(
                            outcome.reprints() == 0 ? "ui.notice.printed" : "ui.notice.printed.again",
                            outcome.papers(), outcome.pages(), outcome.reprints()));
                    onShow();
                }));
    }

    private List<Column<LoggedPaper>> columns() {
        return List.of(
                Column.<LoggedPaper>text(Messages.text("ui.notice.log.at"), row -> desk.moment(row.printedAt()))
                        .width(12),
                Column.<LoggedPaper>text(Messages.text("ui.notice.kind"), row -> Messages.of(row.kind())).width(11),
                Column.<LoggedPaper>text(Messages.text("ui.notice.log.reference"), LoggedPaper::reference).growing()
                        .width(20),
                Column.<LoggedPaper>text(Messages.text("ui.notice.log.again"),
                        row -> row.reprint() ? Messages.text("ui.notice.log.again") : "").width(5),
                Column.<LoggedPaper>number(Messages.text("ui.notice.log.pages"), LoggedPaper::pages).width(4),
                Column.<LoggedPaper>number(Messages.text("ui.notice.copies"), LoggedPaper::copies).width(4),
                Column.<LoggedPaper>text(Messages.text("ui.notice.printer"), LoggedPaper::printer).width(10),
                Column.<LoggedPaper>text(Messages.text("ui.notice.log.who"), row -> desk.person(row.printedBy()))
                        .width(7),
                Column.<LoggedPaper>code(Messages.text("ui.notice.log.template"),
                        row -> row.templateSha256().substring(0, 8)).width(8));
    }
}
