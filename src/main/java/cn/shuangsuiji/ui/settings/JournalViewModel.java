package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Map;

/** Reads the audit chain and checks it. */
final class JournalViewModel {
    private final App app;
    private final Timestamps times;

    JournalViewModel(App app) {
        this.app = app;
        this.times = new Timestamps(app.clock.getZone());
    }

    /** The chain, newest first. */
    PageLoader<JournalRow> rows() {
        return request -> {
            Map<String, String> names = app.accounts.names();
            Page<AuditEntry> page = app.database.read(tx -> app.journal.page(tx, request));
            return new Page<>(page.rows().stream().map(entry -> row(entry, names)).toList(), page.total(),
                    page.offset());
        };
    }

    /** Computes every link again: a sentence in green when all fit, in red with the first that does not. */
    BackgroundWork<Badge> check() {
        return BackgroundWork.of(Messages.text("ui.settings.journal.checking"), _ -> app.database.read(tx -> {
            Long broken = app.journal.firstBroken(tx);
            long total = app.journal.page(tx, PageRequest.first(1)).total();
            return broken == null
                    ? new Badge(Messages.text("ui.settings.journal.whole", total), Tone.GOOD)
                    : new Badge(Messages.text("ui.settings.journal.broken", broken), Tone.OVERDUE);
        }));
    }

    String time(JournalRow row) {
        return times.second(row.entry().at());
    }

    private static JournalRow row(AuditEntry entry, Map<String, String> names) {
        String second = entry.second();
        return new JournalRow(entry, names.getOrDefault(entry.actor(), entry.actor()),
                second == null ? "" : names.getOrDefault(second, second));
    }
}
