package cn.shuangsuiji.ui.kit;

/// What a word or a figure says by its colour. Red means overdue or refused and nothing else, amber means due.
public enum Tone {
    PLAIN("plain"), MUTED("muted"), ACCENT("accented"), GOOD("good"), DUE("due"), OVERDUE("overdue");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that colours a label. */
    public String styleClass() {
        return styleClass;
    }
}
