package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.statistics.PlatformList;
import cn.shuangsuiji.statistics.PlatformPreview;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.List;

/** Brings a platform's list in, after showing what is in it; and takes one that was a mistake out of sight again. */
final class ListIntake {
    private static final List<String> ENDINGS = List.of("xlsx", "csv", "txt");

    private final BiasViewModel model;
    private final Workplace place;

    ListIntake(BiasViewModel model, Workplace place) {
        this.model = model;
        this.place = place;
    }

    /** Asks for the file, shows what is in it, and keeps it when the clerk says so. */
    void choose(Runnable changed) {
        place.files().open(Messages.text("ui.statistics.import"), Messages.text("ui.statistics.import.files"), ENDINGS)
                .ifPresent(file -> place.background()
                        .run(model.preview(file).onSuccess(preview -> ask(preview, changed))));
    }

    private void ask(PlatformPreview preview, Runnable changed) {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.statistics.list.name")).required();
        Field<LocalDate> drawnOn = form.date(Messages.text("ui.statistics.drawn.on")).required();
        name.set(preview.proposedName());
        place.dialogs().form(Messages.text("ui.statistics.import"), model.meaning(preview), form,
                Messages.text("ui.statistics.import.verb", preview.targets()),
                () -> model.keep(preview, name.get(), drawnOn.get()).onSuccess(kept -> {
                    place.notifier().done(Messages.text("ui.statistics.imported", kept.name(), kept.targets()));
                    changed.run();
                }));
    }

    /** Asks why, and withdraws the list. */
    void withdraw(PlatformList list, Runnable changed) {
        if (!model.mayImport()) {
            return;
        }
        place.dialogs().reason(Messages.text("ui.statistics.withdraw"),
                Messages.text("ui.statistics.withdraw.meaning", list.name(), list.targets()),
                Messages.text("ui.statistics.withdraw"), reason -> place.background()
                        .run(model.withdraw(list, reason).onSuccess(gone -> {
                            place.notifier().done(Messages.text("ui.statistics.withdrawn", gone.name()));
                            changed.run();
                        })));
    }
}
