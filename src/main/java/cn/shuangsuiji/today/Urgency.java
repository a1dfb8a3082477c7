package cn.shuangsuiji.today;

/** How soon a thing is due, in the order of the page. */
public enum Urgency {
    OVERDUE, TODAY, WEEK, LATER
}
