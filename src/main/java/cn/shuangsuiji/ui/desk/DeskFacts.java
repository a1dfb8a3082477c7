package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.shell.ShellFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the frame keeps in sight: how old the list is, what has not left the office, where the data lie. */
final class DeskFacts implements Supplier<ShellFacts> {
    private final App app;

    DeskFacts(App app) {
        this.app = app;
    }

    @Override
    public ShellFacts get() {
        LocalDate today = LocalDate.now(app.clock);
        List<Badge> top = new ArrayList<>();
        Optional<LocalDate> asOf = app.catalog.asOf(ListKind.TARGETS);
        if (asOf.isEmpty()) {
            top.add(new Badge(Messages.text("ui.desk.list.none"), Tone.DUE));
        } else {
            long days = ChronoUnit.DAYS.between(asOf.get(), today);
            int stale = app.database.read(tx -> app.offices.number(tx, "list.stale.days", today));
            top.add(new Badge(Messages.text("ui.desk.list", asOf.get().toString().substring(5), days),
                    days > stale ? Tone.DUE : Tone.MUTED));
        }
        long waiting = app.sending.status().pending();
        if (waiting > 0) {
            top.add(new Badge(Messages.text("ui.desk.waiting", waiting), Tone.DUE));
        }
        return new ShellFacts(top, List.of(new Badge(Messages.text("ui.desk.folder", app.folder), Tone.MUTED)));
    }
}
