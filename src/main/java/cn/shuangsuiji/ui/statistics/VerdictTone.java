package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.statistics.Finding;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;

/** The colour of a verdict. Red is kept for what is overdue or refused; nobody is accused here. */
final class VerdictTone {
    private VerdictTone() {}

    static Tone of(Finding finding) {
        return switch (finding.verdict()) {
            case CHECK, LOOK -> Tone.DUE;
            case USUAL -> Tone.GOOD;
            case FIGURE -> Tone.PLAIN;
            case TOO_LITTLE -> Tone.MUTED;
        };
    }

    static Badge badge(Finding finding) {
        return new Badge(Messages.of(finding.verdict()), of(finding));
    }
}
