package cn.shuangsuiji.notice.typeset;

/** Kinds of elements (ISO 32000-1, 14.8.4). */
enum Tag {
    HEADING("H1"), PARAGRAPH("P"), TABLE("Table"), ROW("TR"), HEAD_CELL("TH"), CELL("TD"), FIGURE("Figure");

    private final String type;

    Tag(String type) {
        this.type = type;
    }

    /** Its name in a document. */
    String type() {
        return type;
    }
}
