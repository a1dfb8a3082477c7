package cn.shuangsuiji.cli;

/** What a command's process returns. */
public final class ExitCode {
    /** Done, and nothing to object to. */
    public static final int OK = 0;
    /** Done, and something was found: a record differs, a list has wrong rows, a journal is broken. */
    public static final int FINDING = 1;
    /** Not understood; nothing was done. */
    public static final int USAGE = 2;
    /** Refused or failed, with the reason. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
