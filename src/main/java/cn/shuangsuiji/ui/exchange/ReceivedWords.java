package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;

/** What became of packages, in words and colours. */
final class ReceivedWords {
    private ReceivedWords() {}

    static Badge outcome(PackageIn row) {
        Tone tone = switch (row.outcome()) {
            case APPLIED -> Tone.GOOD;
            case ALREADY_DONE -> Tone.MUTED;
            case HELD, NEEDS_CONFIRMATION -> Tone.DUE;
            case ROLLBACK_REFUSED, QUARANTINED -> Tone.OVERDUE;
        };
        return new Badge(Messages.of(row.outcome()), tone);
    }

    /** What it is for; unknown where its manifest could not be read. */
    static String kind(PackageIn row) {
        return row.kind() == null ? Messages.text("ui.exchange.kind.unknown") : Messages.of(row.kind());
    }
}
