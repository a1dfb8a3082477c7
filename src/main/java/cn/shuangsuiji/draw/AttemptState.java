package cn.shuangsuiji.draw;

/** Where an attempt at a draw stands. */
public enum AttemptState {
    FROZEN, COMMITTED, DRAWN, SUPERSEDED
}
