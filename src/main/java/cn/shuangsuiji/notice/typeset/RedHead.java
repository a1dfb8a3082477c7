package cn.shuangsuiji.notice.typeset;

import java.io.IOException;

/// Sets the organ's red mark with its rules, in the two forms of GB/T 9704-2012: the common one (7.2.4 to 7.2.7) and that of
/// a letter (10.1).
final class RedHead {
    private static final float WIDEST = PageFormat.mm(15);
    private static final float MARK_TOP = PageFormat.mm(35);
    private static final float RULE_DISTANCE = PageFormat.mm(4);
    private static final float RULE = 1.5f;

    private static final float LETTER_WIDEST = PageFormat.mm(13);
    private static final float LETTER_TOP = PageFormat.mm(30);
    private static final float LETTER_BOTTOM = PageFormat.mm(20);
    private static final float LETTER_MEASURE = PageFormat.mm(170);
    private static final float THICK = 2.25f;
    private static final float THIN = 0.75f;
    private static final float BETWEEN = 2.5f;

    private final Shaper shaper;
    private final Flow flow;

    RedHead(Shaper shaper, Flow flow) {
        this.shaper = shaper;
        this.flow = flow;
    }

    void set(Block.Head head) throws IOException {
        if (head.letter()) {
            letter(head);
        } else {
            document(head);
        }
    }

    private void document(Block.Head head) throws IOException {
        PageFormat format = flow.format();
        float y = format.top() + MARK_TOP;
        y = mark(head.organ(), y, WIDEST, format.measure());
        if (head.number() != null) {
            y += 2 * PageFormat.LINE;
            TextLine number = number(head.number());
            flow.sheet().text(number, format.left() + (format.measure() - number.width()) / 2, y, Typesize.BODY,
                    Ink.BLACK);
            y += Typesize.BODY.points();
        }
        y += RULE_DISTANCE;
        flow.sheet().rule(format.left(), y, format.right(), y, RULE, Ink.RED);
        flow.moveTo(y + RULE);
        flow.toGrid();
    }

    private void letter(Block.Head head) throws IOException {
        PageFormat format = flow.format();
        float y = mark(head.organ(), LETTER_TOP, LETTER_WIDEST, LETTER_MEASURE) + RULE_DISTANCE;
        letterRule(y, THICK);
        letterRule(y + BETWEEN, THIN);
        float bottom = format.height() - LETTER_BOTTOM;
        letterRule(bottom - BETWEEN, THIN);
        letterRule(bottom, THICK);
        flow.leaveUnnumbered();
        flow.moveTo(y + BETWEEN + THIN);
        flow.toGrid();
        if (head.number() != null) {
            TextLine number = number(head.number());
            float top = flow.take(PageFormat.LINE) + (PageFormat.LINE - Typesize.BODY.points()) / 2;
            flow.sheet().text(number, format.right() - number.width(), top, Typesize.BODY, Ink.BLACK);
        }
    }

    private void letterRule(float y, float thickness) throws IOException {
        float left = (flow.format().width() - LETTER_MEASURE) / 2;
        flow.sheet().rule(left, y, left + LETTER_MEASURE, y, thickness, Ink.RED);
    }

    /** Draws the mark as large as fits, and says where it ends. */
    private float mark(String organ, float y, float widest, float measure) throws IOException {
        Typesize unit = new Typesize(1, 0, 1);
        double ems = shaper.tokens(organ, Role.TITLE, unit).stream().mapToDouble(Token::width).sum();
        float points = (float) Math.min(widest, measure / Math.max(1, ems));
        Typesize size = new Typesize(points, 0, points);
        TextLine mark = LineBreaker.lines(shaper.tokens(organ, Role.TITLE, size), 0, Float.MAX_VALUE).getFirst();
        flow.sheet().text(mark, (flow.format().width() - mark.width()) / 2, y, size, Ink.RED);
        return y + points;
    }

    private TextLine number(String number) {
        return LineBreaker.lines(shaper.tokens(number, Role.FANG, Typesize.BODY), 0, flow.format().measure())
                .getFirst();
    }
}
