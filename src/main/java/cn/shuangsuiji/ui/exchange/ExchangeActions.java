package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.ExportRange;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.UsbFolder;
import cn.shuangsuiji.exchange.WrittenPackage;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// The buttons that carry packages out and in. Each asks for the key's password first where the key is not open yet, then
/// for the place.
final class ExchangeActions {
    private final ExchangeViewModel model;
    private final Workplace place;
    private final Consumer<List<PackageIn>> received;
    private final Runnable changed;
    private final Button export = Buttons.primary("", () -> opened(() -> export(ExportRange.NEW)));
    private final Button again = Buttons.plain("", () -> opened(() -> export(ExportRange.UNACKNOWLEDGED)));
    private final Button importing = Buttons.plain(Messages.text("ui.exchange.import"),
            () -> opened(this::importFolder));
    private final Button importingFile = Buttons.plain(Messages.text("ui.exchange.import.file"),
            () -> opened(this::importFile));

    /**
     * @param received what became of the packages just read
     * @param changed reads the screen again
     */
    ExchangeActions(ExchangeViewModel model, Workplace place, Consumer<List<PackageIn>> received, Runnable changed) {
        this.model = model;
        this.place = place;
        this.received = received;
        this.changed = changed;
    }

    List<Button> buttons() {
        return List.of(export, again, importing, importingFile);
    }

    void show(ExchangeState state) {
        export.setText(Messages.text("ui.exchange.export", state.sending().pending()));
        again.setText(Messages.text("ui.exchange.export.again", state.unacknowledged()));
        again.setVisible(state.sending().waiting() > 0);
        again.setManaged(state.sending().waiting() > 0);
        disable(export, state.exportObstacle());
        disable(again, state.obstacle());
        disable(importing, state.obstacle());
        disable(importingFile, state.obstacle());
    }

    /** Takes in a list that looked too small, with a second person. */
    void confirm(PackageIn waiting) {
        opened(() -> place.dialogs().secondPerson(Messages.text("ui.exchange.confirm"), waiting.reason(),
                Messages.text("ui.exchange.confirm"), second -> model.confirm(waiting, second), this::confirmed));
    }

    private void confirmed(PackageIn result) {
        changed.run();
        received.accept(List.of(result));
    }

    private static void disable(Button button, Optional<String> obstacle) {
        button.setDisable(obstacle.isPresent());
        button.setAccessibleHelp(obstacle.orElse(null));
    }

    private void opened(Runnable next) {
        if (model.isOpened()) {
            next.run();
            return;
        }
        Form form = new Form();
        Field<String> password = form.password(Messages.text("ui.exchange.password")).required();
        place.dialogs().form(Messages.text("ui.exchange.open"), Messages.text("ui.exchange.open.sentence"), form,
                Messages.text("ui.exchange.open"), () -> model.open(password.get()).onSuccess(_ -> next.run()));
    }

    private void export(ExportRange range) {
        place.files().folder(Messages.text("ui.exchange.export.where")).ifPresent(folder -> Buttons.waitFor(export,
                place.background().run(model.export(folder, range).onSuccess(this::exported).onEnd(changed))));
    }

    private void exported(WrittenPackage written) {
        place.notifier().done(Messages.text("ui.exchange.exported",
                written.manifest().toSeq() - written.manifest().fromSeq() + 1, written.file().getFileName()));
    }

    private void importFolder() {
        place.files().folder(Messages.text("ui.exchange.import.where")).ifPresent(this::receive);
    }

    private void importFile() {
        place.files().open(Messages.text("ui.exchange.import.file"), Messages.text("ui.exchange.import.files"),
                List.of(UsbFolder.ENDING)).ifPresent(this::receive);
    }

    private void receive(Path from) {
        Buttons.waitFor(importing, place.background().run(model.receive(from).onEnd(changed).onSuccess(packages -> {
            if (packages.isEmpty()) {
                place.notifier().refused(Messages.text("ui.exchange.import.none", from));
            } else {
                received.accept(packages);
            }
        })));
    }
}
