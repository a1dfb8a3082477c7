package cn.shuangsuiji.notice.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets a table: cells wrap, rows stay whole where a page can hold them, heads stand again on every page.
final class Table {
    private static final float PADDING = 3;
    private static final float THICKNESS = 0.75f;
    /** Fewer lines are too few to write on. */
    private static final int LEAST_REST = 4;
    private static final Typesize SIZE = Typesize.TABLE;

    private final Shaper shaper;
    private final Flow flow;
    private final Block.Table table;
    private final float below;
    private final float joined;
    private final float[] edges;

    /**
     * @param below points that shall stay together with the last row
     * @param joined points of the tables right under this one, which a row that takes the rest of the page leaves room for
     */
    Table(Shaper shaper, Flow flow, Block.Table table, float below, float joined) {
        this.shaper = shaper;
        this.flow = flow;
        this.table = table;
        this.below = below;
        this.joined = joined;
        this.edges = edges(table.columns(), flow.format());
    }

    /** What it would take in points, a row that takes the rest of a page counted with its least height. */
    float height() {
        return (float) Stream.concat(table.heads().stream().map(row -> shape(row, Role.HEI, true)),
                table.rows().stream().map(row -> shape(row, Role.FANG, false))).mapToDouble(SetRow::height).sum();
    }

    void set() throws IOException {
        List<SetRow> heads = table.heads().stream().map(row -> shape(row, Role.HEI, true)).toList();
        float headHeight = (float) heads.stream().mapToDouble(SetRow::height).sum();
        List<SetRow> rows = new ArrayList<>();
        float page = flow.format().depth() - headHeight;
        for (Block.Row row : table.rows()) {
            rows.addAll(shape(row, Role.FANG, false).pieces(page));
        }
        flow.need(headHeight + (rows.isEmpty() ? 0 : rows.getFirst().height()));
        drawAll(heads);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).least() == Block.Row.REST) {
                rows.set(i, stretched(rows, i));
            }
            float needed = rows.get(i).height() + (i == rows.size() - 1 ? below : 0);
            if (needed > flow.room() + 0.5f && needed <= page) {
                flow.turn(flow.format());
                drawAll(heads);
            }
            draw(rows.get(i));
        }
    }

    /** A row that takes what the rows after it leave of the page; where they leave too little, it goes to the next with them. */
    private SetRow stretched(List<SetRow> rows, int at) {
        double after = rows.subList(at + 1, rows.size()).stream().mapToDouble(SetRow::height).sum() + below + joined;
        SetRow row = new SetRow(LEAST_REST, rows.get(at).cells());
        double room = flow.room();
        if (room < row.height() + after) {
            room = flow.format().depth();
        }
        int lines = (int) ((room - after - 2 * PADDING) / SIZE.line());
        return new SetRow(Math.max(LEAST_REST, lines), row.cells());
    }

    private void drawAll(List<SetRow> rows) throws IOException {
        for (SetRow row : rows) {
            draw(row);
        }
    }

    private void draw(SetRow row) throws IOException {
        flow.tags().begin(Tag.ROW);
        float top = flow.take(row.height());
        float bottom = top + row.height();
        Sheet sheet = flow.sheet();
        sheet.rule(edges[0], top, edges[edges.length - 1], top, THICKNESS, Ink.BLACK);
        sheet.rule(edges[0], bottom, edges[edges.length - 1], bottom, THICKNESS, Ink.BLACK);
        sheet.rule(edges[0], top, edges[0], bottom, THICKNESS, Ink.BLACK);
        for (SetCell cell : row.cells()) {
            flow.tags().beginCell(cell.head(), cell.columns());
            sheet.rule(cell.right(), top, cell.right(), bottom, THICKNESS, Ink.BLACK);
            float y = top + (row.height() - cell.lines().size() * SIZE.line()) / 2 + (SIZE.line() - SIZE.points()) / 2;
            for (TextLine line : cell.lines()) {
                float x = cell.centred() ? (cell.left() + cell.right() - line.width()) / 2 : cell.left() + PADDING;
                sheet.text(line.unspread(), x, y, SIZE, Ink.BLACK);
                y += SIZE.line();
            }
            flow.tags().end();
        }
        flow.tags().end();
    }

    private SetRow shape(Block.Row row, Role role, boolean head) {
        List<SetCell> cells = new ArrayList<>();
        int column = 0;
        while (column < row.cells().size()) {
            String text = row.cells().get(column);
            int end = column + 1;
            while (end < row.cells().size() && row.cells().get(end) == null) {
                end++;
            }
            List<TextLine> lines = LineBreaker.lines(shaper.tokens(text == null ? "" : text, role, SIZE), 0,
                    edges[end] - edges[column] - 2 * PADDING);
            cells.add(new SetCell(edges[column], edges[end], end - column, head,
                    head || table.columns().get(column).centred(),
                    lines));
            column = end;
        }
        return new SetRow(row.lines(), cells);
    }

    private static float[] edges(List<Block.Column> columns, PageFormat format) {
        double shares = columns.stream().mapToDouble(Block.Column::share).sum();
        float[] edges = new float[columns.size() + 1];
        edges[0] = format.left();
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + (float) (format.measure() * columns.get(i).share() / shares);
        }
        return edges;
    }

    private record SetCell(float left, float right, int columns, boolean head, boolean centred, List<TextLine> lines) {
        SetCell part(int from, int to) {
            int size = lines.size();
            return new SetCell(left, right, columns, head, centred,
                    lines.subList(Math.min(from, size), Math.min(to, size)));
        }
    }

    private record SetRow(int least, List<SetCell> cells) {
        int lines() {
            return Math.max(Math.max(least, 1), cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
        }

        float height() {
            return lines() * SIZE.line() + 2 * PADDING;
        }

        /** The row itself, or, when no page can hold it, as many rows as it takes. */
        List<SetRow> pieces(float page) {
            int most = Math.max(1, (int) ((page - 2 * PADDING) / SIZE.line()));
            if (lines() <= most) {
                return List.of(this);
            }
            List<SetRow> pieces = new ArrayList<>();
            for (int from = 0; from < lines(); from += most) {
                int start = from;
                pieces.add(new SetRow(1, cells.stream().map(cell -> cell.part(start, start + most)).toList()));
            }
            return pieces;
        }
    }
}
