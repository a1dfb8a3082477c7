package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.print.PrintCount;
import cn.shuangsuiji.notice.print.PrintOutcome;
import cn.shuangsuiji.notice.print.PrintRange;
import cn.shuangsuiji.notice.print.PrinterChoice;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the papers in sight are printed: which printer, which of them, how often; what became of it. */
final class PrintPanel {
    private final PreviewViewModel preview;
    private final PrintDesk desk;
    private final VBox box = new VBox();
    private final Label before = new Label();
    private final Label result = new Label();

    /** @param desk prints and opens */
    PrintPanel(PreviewViewModel preview, PrintDesk desk) {
        this.preview = preview;
        this.desk = desk;
        before.setWrapText(true);
        before.getStyleClass().add(Tone.MUTED.styleClass());
        result.setWrapText(true);
        box.getStyleClass().add("preview-panel");
    }

    Node node() {
        return box;
    }

    /** Offers the printers for the papers that are now in sight. */
    void begin() {
        result.setText("");
        box.getChildren().setAll(before);
        desk.background().run(BackgroundWork.quiet(_ -> desk.printing().printers())
                .onSuccess((List<String> printers) -> offer(printers)));
    }

    /** Says how often the paper in sight was printed. */
    void paper(PrintedPaper paper) {
        desk.counting().run(BackgroundWork.quiet(_ -> desk.printing().times(paper))
                .onSuccess((PrintCount count) -> say(paper, count)));
    }

    private void say(PrintedPaper paper, PrintCount count) {
        String times = count.times() == 0
                ? Messages.text("ui.notice.never")
                : Messages.text("ui.notice.times", count.times(), desk.moment(count.lastAt()),
                        desk.person(count.lastBy()));
        before.setText(paper.kind().audience() == PaperKind.Audience.OFFICE
                ? Messages.text("ui.notice.inside", times)
                : times);
    }

    private void offer(List<String> printers) {
        Button view = Buttons.plain(Messages.text("ui.notice.viewer"),
                () -> desk.viewer().accept(preview.current().file()));
        Button save = Buttons.plain(Messages.text("ui.notice.save"), () -> desk.saveCopy(preview.current().file()));
        if (printers.isEmpty()) {
            result.setText(Messages.text("ui.notice.printer.none"));
            box.getChildren().setAll(before, result, view, save);
            return;
        }
        desk.background().run(BackgroundWork.quiet(_ -> desk.printing().remembered(preview.current().kind()))
                .onSuccess((Optional<PrinterChoice> last) -> {
                    Button print = Buttons.primary(
                            Messages.text("ui.notice.print", preview.papers().size(), preview.count()), () -> {});
                    box.getChildren().setAll(before, form(printers, last.orElse(null), print).node(), print, result,
                            view, save);
                }));
    }

    private Form form(List<String> printers, @Nullable PrinterChoice last, Button print) {
        int all = preview.papers().size();
        Form form = new Form();
        Field<String> printer = form.choice(Messages.text("ui.notice.printer"), printers, Function.identity())
                .required();
        printer.set(last != null && printers.contains(last.printer()) ? last.printer() : printers.getFirst());
        Field<Long> copies = form.number(Messages.text("ui.notice.copies")).required()
                .must(count -> count >= 1 && count <= PrinterChoice.MOST_COPIES,
                        Messages.text("ui.notice.copies.wrong"));
        copies.set(last == null ? 1L : last.copies());
        Field<Long> from = form.number(Messages.text("ui.notice.from")).required()
                .must(number -> number >= 1 && number <= all, Messages.text("ui.notice.range.wrong", all));
        from.set(1L);
        Field<Long> to = form.number(Messages.text("ui.notice.to")).required()
                .must(number -> number >= from.value().orElse(1L) && number <= all,
                        Messages.text("ui.notice.range.wrong", all))
                .recheckedWith(from);
        to.set((long) all);
        Field<Boolean> duplex = form.check("", Messages.text("ui.notice.duplex"));
        duplex.set(last != null && last.duplex());
        form.submitWith(print, desk.background(),
                () -> desk.print(preview.papers(), PrintRange.papers(from.get().intValue(), to.get().intValue()),
                        new PrinterChoice(printer.get(), copies.get().intValue(), duplex.get()))
                        .onSuccess(this::done));
        return form;
    }

    private void done(PrintOutcome outcome) {
        result.setText(Messages.text(outcome.reprints() == 0 ? "ui.notice.printed" : "ui.notice.printed.again",
                outcome.papers(), outcome.pages(), outcome.reprints()));
        paper(preview.current());
    }
}
