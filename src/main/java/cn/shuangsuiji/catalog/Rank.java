package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Messages;

/// Who may decide that a person gives up a seat, by the person's own rank (《市场监督管理行政处罚程序规定》第四条): a head decides
/// about staff, the main head about other heads, the heads together about the main head.
public enum Rank {
    STAFF, OTHER_HEAD, MAIN_HEAD;

    /** What a position in the office's list says; whoever enters the change can know better. */
    public static Rank of(String position) {
        if (position.contains(Messages.text("catalog.rank.deputy"))) {
            return OTHER_HEAD;
        }
        return position.contains(Messages.text("catalog.rank.main")) ? MAIN_HEAD : STAFF;
    }
}
