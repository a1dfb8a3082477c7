package cn.shuangsuiji.ui.draw;

/** The four pages of a ceremony, in their order. */
public enum CeremonyPage {
    SUBJECT, COMMITMENT, DIGITS, RESULT
}
