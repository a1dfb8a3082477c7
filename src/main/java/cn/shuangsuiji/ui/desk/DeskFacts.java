package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.DataAge;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.shell.ShellFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the frame keeps in sight: how old the list is, what has not left the office, where the data lie. */
final class DeskFacts implements Supplier<ShellFacts> {
    private final App app;

    DeskFacts(App app) {
        this.app = app;
    }

    @Override
    public ShellFacts get() {
        List<Badge> top = new ArrayList<>();
        DataAge age = app.ages.of(ListKind.TARGETS);
        String words = age.asOf() == null
                ? Messages.text("ui.desk.list.none")
                : Messages.text("ui.desk.list", age.asOf().toString().substring(5), age.days());
        top.add(new Badge(words, age.stale() ? Tone.DUE : Tone.MUTED));
        long waiting = app.sending.status().pending();
        if (waiting > 0) {
            top.add(new Badge(Messages.text("ui.desk.waiting", waiting), Tone.DUE));
        }
        return new ShellFacts(top, List.of(new Badge(Messages.text("ui.desk.folder", app.folder), Tone.MUTED)));
    }
}
