package cn.shuangsuiji.ui.statistics;

import cn.shuangsuiji.statistics.BiasSource;

/** What the screen shows: findings of one source or the other, or the files that were brought in. */
enum BiasTab {
    OWN, IMPORTED, LISTS;

    /** Whose findings. */
    BiasSource source() {
        return this == OWN ? BiasSource.OWN : BiasSource.IMPORTED;
    }
}
