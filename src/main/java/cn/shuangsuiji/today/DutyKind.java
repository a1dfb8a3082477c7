package cn.shuangsuiji.today;

/// The kinds of work that wait, each with the screen where it is done.
public enum DutyKind {
    REGISTER("task"), PLAN_APPROVE("plan"), PLAN_PUBLISH("plan"), PLAN_START("plan"), TASK_APPROVE(
            "task"), TASK_CONTINUE("task"), ENTER("inspection"), REVIEW("inspection"), PUBLISH("publication"), DISPOSE(
                    "disposal"), CONFIRM("disposal"), EXPORT("exchange"), ACKNOWLEDGE(
                            "exchange"), CERTIFICATE("catalog"), LIST_STALE("catalog"), CALENDAR("settings");

    private final String screen;

    DutyKind(String screen) {
        this.screen = screen;
    }

    /** The id of the screen where it is done. */
    public String screen() {
        return screen;
    }
}
