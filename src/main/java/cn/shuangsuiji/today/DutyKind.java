package cn.shuangsuiji.today;

import cn.shuangsuiji.security.Permission;

/// The kinds of work that wait, each with the screen where it is done and what one must be allowed to do it.
public enum DutyKind {
    LISTS("catalog", Permission.IMPORT_LISTS),
    PEOPLE("settings", Permission.ADMINISTER),
    ITEM_LIST_APPROVE("catalog", Permission.APPROVE),
    ITEM_LIST_DECIDE("catalog", Permission.IMPORT_LISTS),
    PLAN_BEGIN("plan", Permission.PLAN),
    REGISTER("task", Permission.PLAN),
    PLAN_APPROVE("plan", Permission.APPROVE),
    PLAN_PUBLISH("plan", Permission.PUBLISH),
    PLAN_START("plan", Permission.PLAN),
    TASK_APPROVE("task", Permission.APPROVE),
    TASK_CONTINUE("task", Permission.DRAW),
    FINISH("task", Permission.PLAN),
    NOTIFY("task", Permission.ENTER_FINDING),
    ENTER("inspection", Permission.ENTER_FINDING),
    REVIEW("inspection", Permission.REVIEW_FINDING),
    PUBLISH("publication", Permission.PUBLISH),
    DISPOSE("disposal", Permission.DISPOSE),
    CONFIRM("disposal", Permission.REVIEW_FINDING),
    EXPORT("exchange", Permission.EXCHANGE),
    ACKNOWLEDGE("exchange", Permission.EXCHANGE),
    CERTIFICATE("catalog", Permission.IMPORT_LISTS),
    LIST_STALE("catalog", Permission.IMPORT_LISTS);

    private final String screen;
    private final Permission permission;

    DutyKind(String screen, Permission permission) {
        this.screen = screen;
        this.permission = permission;
    }

    /** The id of the screen where it is done. */
    public String screen() {
        return screen;
    }

    /** What one must be allowed to do it. */
    public Permission permission() {
        return permission;
    }
}
