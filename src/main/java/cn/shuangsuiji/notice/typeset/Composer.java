package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Sets one paper: its blocks in order, on the grid of the standard.
public final class Composer {
    private static final Typesize BODY = Typesize.BODY;
    private static final Typesize TITLE = Typesize.TITLE;
    private static final float LINE = PageFormat.LINE;
    private static final float INDENT = 2 * PageFormat.PITCH;
    private static final float CORNER_CODE = PageFormat.mm(20);
    private static final float CORNER_CODE_TOP = PageFormat.mm(8);
    private static final int CODE_LINES = 4;
    /** Above and below a code: at least four of its modules. */
    private static final float CODE_QUIET = 10;
    /** Two empty lines, organ, date, and a line that the seal reaches into. */
    private static final int SIGNATURE_LINES = 5;
    /** Between a line of text and the table below it. */
    private static final float TABLE_DISTANCE = 4;
    /** The date ends four characters from the right edge. */
    private static final float DATE_DISTANCE = 4 * PageFormat.PITCH;

    private static final String CODE_SHOWS = Messages.text("notice.code");

    private final Pattern firstLevel = Pattern.compile(Messages.text("notice.level.first"));
    private final Pattern secondLevel = Pattern.compile(Messages.text("notice.level.second"));
    private final Shaper shaper;
    private final Flow flow;
    private @Nullable Block last;

    private Composer(Shaper shaper, Flow flow) {
        this.shaper = shaper;
        this.flow = flow;
    }

    /** Adds the paper's pages to the document. */
    public static void compose(List<Block> blocks, PDDocument document, DocumentFonts fonts, Tags tags, Shaper shaper)
            throws IOException {
        PageFormat format = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Turn turn
                ? turn.format()
                : PageFormat.PORTRAIT;
        try (Flow flow = new Flow(document, fonts, tags, shaper, format)) {
            Composer composer = new Composer(shaper, flow);
            for (int i = 0; i < blocks.size(); i++) {
                composer.set(blocks.get(i), i == 0, blocks.subList(i + 1, blocks.size()));
            }
        }
    }

    private void set(Block block, boolean first, List<Block> after) throws IOException {
        Block next = after.isEmpty() ? null : after.getFirst();
        if (!(block instanceof Block.Table)) {
            flow.toGrid();
        }
        Tag tag = tag(block);
        if (tag != null) {
            flow.tags().begin(tag);
        }
        draw(block, first, after, next);
        if (tag != null) {
            flow.tags().end();
        }
        last = block;
    }

    /** What a block is called; null for what is nothing to be read, or says itself what it is. */
    private static @Nullable Tag tag(Block block) {
        return switch (block) {
            case Block.Title _ -> Tag.HEADING;
            case Block.Table _ -> Tag.TABLE;
            case Block.Head _,Block.DocumentNumber _,Block.Paragraph _,Block.Flush _,Block.Centred _,Block.Signature _ ->
                Tag.PARAGRAPH;
            case Block.Turn _,Block.Gap _,Block.CornerCode _,Block.Code _ -> null;
        };
    }

    private void draw(Block block, boolean first, List<Block> after, @Nullable Block next) throws IOException {
        switch (block) {
            case Block.Turn turn -> {
                if (!first) {
                    flow.turn(turn.format());
                }
            }
            case Block.Head head -> new RedHead(shaper, flow).set(head);
            case Block.DocumentNumber number -> right(number.text());
            case Block.Title title -> centred(title.text(), Role.TITLE, TITLE);
            case Block.Paragraph paragraph -> body(paragraph(paragraph.text()), INDENT, next);
            case Block.Flush flush -> body(shaper.tokens(flush.text(), Role.FANG, BODY), 0, next);
            case Block.Centred centred -> centred(centred.text(), Role.FANG, BODY);
            case Block.Gap gap -> gap(gap.lines());
            case Block.Table table -> table(table, after);
            case Block.Signature signature -> signature(signature);
            case Block.CornerCode code -> flow.sheet().code(code.picture(), CODE_SHOWS,
                    flow.format().right() - CORNER_CODE, CORNER_CODE_TOP, CORNER_CODE);
            case Block.Code code -> code(code.picture());
        }
    }

    private List<Token> paragraph(String text) {
        for (Pattern level : List.of(firstLevel, secondLevel)) {
            Matcher heading = level.matcher(text);
            if (heading.lookingAt()) {
                List<Token> tokens = new ArrayList<>(
                        shaper.tokens(heading.group(), level == firstLevel ? Role.HEI : Role.KAI, BODY));
                tokens.addAll(shaper.tokens(text.substring(heading.end()), Role.FANG, BODY));
                return tokens;
            }
        }
        return shaper.tokens(text, Role.FANG, BODY);
    }

    /** A heading keeps a line of its text below it, and a signature two lines of text above it: no page holds it alone. */
    private void body(List<Token> tokens, float indent, @Nullable Block next) throws IOException {
        List<TextLine> lines = LineBreaker.lines(tokens, indent, flow.format().measure());
        boolean signed = next instanceof Block.Signature;
        boolean heads = lines.size() == 1 && next instanceof Block.Paragraph;
        for (int i = 0; i < lines.size(); i++) {
            if (signed && i == Math.max(0, lines.size() - 2)) {
                flow.need((lines.size() - i + SIGNATURE_LINES) * LINE);
            } else if (heads) {
                flow.need(2 * LINE);
            }
            line(lines.get(i), flow.format().left(), BODY);
        }
    }

    private void line(TextLine line, float x, Typesize size) throws IOException {
        float y = flow.take(LINE) + (LINE - size.points()) / 2;
        flow.sheet().text(line, x, y, size, Ink.BLACK);
    }

    private void table(Block.Table table, List<Block> after) throws IOException {
        boolean signed = !after.isEmpty() && after.getFirst() instanceof Block.Signature;
        float below = signed ? (SIGNATURE_LINES + 1) * LINE : 0;
        float joined = 0;
        for (Block follower : after) {
            if (!(follower instanceof Block.Table next)) {
                break;
            }
            joined += new Table(shaper, flow, next, 0, 0).height();
        }
        if (!flow.atTop() && !(last instanceof Block.Table)) {
            flow.moveTo(flow.y() + TABLE_DISTANCE);
        }
        new Table(shaper, flow, table, below, joined).set();
    }

    /** Several lines are made about equally long. */
    private void centred(String text, Role role, Typesize size) throws IOException {
        List<Token> tokens = shaper.tokens(text, role, size);
        float measure = flow.format().measure();
        double width = tokens.stream().mapToDouble(Token::width).sum();
        float each = (float) Math.min(measure, width / Math.ceil(width / measure) + 1.5 * size.points());
        for (TextLine line : LineBreaker.lines(tokens, 0, each)) {
            line(line.unspread(), flow.format().left() + (measure - line.width()) / 2, size);
        }
    }

    private void right(String text) throws IOException {
        for (TextLine line : LineBreaker.lines(shaper.tokens(text, Role.FANG, BODY), 0, flow.format().measure())) {
            line(line.unspread(), flow.format().right() - line.width(), BODY);
        }
    }

    /** Empty lines at the head of a page would only push the text down. */
    private void gap(int lines) {
        if (!flow.atTop()) {
            flow.moveTo(Math.min(flow.y() + lines * LINE, flow.format().bottom()));
        }
    }

    /** GB/T 9704-2012, 7.3.5.1: the organ centred above its date, the seal centred on both. */
    private void signature(Block.Signature signature) throws IOException {
        flow.need(SIGNATURE_LINES * LINE);
        flow.moveTo(flow.y() + 2 * LINE);
        PageFormat format = flow.format();
        TextLine organ = single(signature.organ());
        TextLine date = single(signature.date());
        float middle = Math.min(format.right() - DATE_DISTANCE - date.width() / 2, format.right() - organ.width() / 2);
        line(organ, middle - organ.width() / 2, BODY);
        line(date, middle - date.width() / 2, BODY);
    }

    private TextLine single(String text) {
        return LineBreaker.lines(shaper.tokens(text, Role.FANG, BODY), 0, Float.MAX_VALUE).getFirst();
    }

    private void code(QrCode picture) throws IOException {
        float side = CODE_LINES * LINE - 2 * CODE_QUIET;
        float y = flow.take(CODE_LINES * LINE) + CODE_QUIET;
        flow.sheet().code(picture, CODE_SHOWS, flow.format().left() + (flow.format().measure() - side) / 2, y, side);
    }
}
