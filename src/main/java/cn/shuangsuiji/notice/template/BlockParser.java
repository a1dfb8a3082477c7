package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.PageFormat;
import cn.shuangsuiji.notice.typeset.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a template's lines, fields already filled in, as blocks. The signs at a line's beginning are described in
/// `assets/papers/README.md`.
final class BlockParser {
    private static final Pattern NUMBERED = Pattern.compile("\uFDD2(\\d+)\uFDD2(.*)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\|(\\d*|\\*) (.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\d]*");
    private static final Pattern COLUMN = Pattern.compile("(\\d{1,3})(c?)");

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable List<Block.Column> columns;
    private final List<Block.Row> heads = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private String line = "";
    private String number = "1";

    BlockParser(String file) {
        this.file = file;
    }

    /** @throws AppException when a line is not of the language, with the file and the line */
    List<Block> parse(String text) {
        for (String raw : text.split("\n")) {
            Matcher numbered = NUMBERED.matcher(raw);
            if (numbered.matches()) {
                number = numbered.group(1);
                line = numbered.group(2).strip();
                read();
            }
        }
        endTable();
        return blocks;
    }

    private void read() {
        if (line.isEmpty() || line.startsWith("%")) {
            return;
        }
        if (line.startsWith("|")) {
            tableLine();
            return;
        }
        endTable();
        if (line.equals("---")) {
            blocks.add(new Block.Turn(PageFormat.PORTRAIT));
        } else if (line.equals("===")) {
            blocks.add(new Block.Turn(PageFormat.LANDSCAPE));
        } else if (line.startsWith("~")) {
            blocks.add(new Block.Gap(gap(line.substring(1))));
        } else if (!line.equals("*") && !line.equals("**") && !line.matches("\\*{1,2} \uFDD0?")) {
            blocks.add(text());
        }
    }

    private Block text() {
        int end = line.indexOf(' ');
        String rest = end < 0 ? "" : plain(line.substring(end + 1));
        return switch (end < 0 ? line : line.substring(0, end)) {
            case "^" -> new Block.Head(rest, false, null);
            case "^^" -> new Block.Head(rest, true, null);
            case "№" -> number(rest);
            case "#" -> new Block.Title(rest);
            case ">" -> new Block.Flush(rest);
            case "=" -> new Block.Centred(rest);
            case "$" -> signature(line.substring(end + 1));
            case "*" -> new Block.CornerCode(new QrCode(rest));
            case "**" -> new Block.Code(new QrCode(rest));
            default -> new Block.Paragraph(plain(line));
        };
    }

    /** Under a red mark the number belongs to it. */
    private Block number(String text) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Head head && head.number() == null) {
            blocks.removeLast();
            return new Block.Head(head.organ(), head.letter(), text);
        }
        return new Block.DocumentNumber(text);
    }

    private Block signature(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 2) {
            throw broken("notice.template.signature");
        }
        return new Block.Signature(plain(parts[0]), plain(parts[1]));
    }

    private int gap(String text) {
        if (!text.matches("[1-9]?")) {
            throw broken("notice.template.gap");
        }
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }

    private void tableLine() {
        if (line.startsWith("|:")) {
            endTable();
            columns = columns(line.substring(2).strip());
        } else if (line.startsWith("|#")) {
            heads.add(new Block.Row(1, cells(line.substring(2))));
        } else {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw broken("notice.template.row");
            }
            rows.add(new Block.Row(height(row.group(1)), cells(row.group(2))));
        }
    }

    private static int height(String sign) {
        return switch (sign) {
            case "" -> 1;
            case "*" -> Block.Row.REST;
            default -> Integer.parseInt(sign);
        };
    }

    private List<Block.Column> columns(String text) {
        List<Block.Column> read = new ArrayList<>();
        for (String each : text.split(" +")) {
            Matcher column = COLUMN.matcher(each);
            if (!column.matches()) {
                throw broken("notice.template.columns");
            }
            read.add(new Block.Column(Float.parseFloat(column.group(1)), !column.group(2).isEmpty()));
        }
        return read;
    }

    private List<@Nullable String> cells(String text) {
        String inner = text.strip();
        String[] parts = (inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1);
        if (columns == null || parts.length != columns.size() || parts[0].strip().equals("<")) {
            throw broken("notice.template.cells");
        }
        List<@Nullable String> cells = new ArrayList<>();
        for (String part : parts) {
            cells.add(part.strip().equals("<") ? null : part.indexOf(Template.ROOM) < 0 ? plain(part) : room(part));
        }
        return cells;
    }

    /** A cell that is filled in by hand: words of the template stay, marks between values that are not there go. */
    private static String room(String cell) {
        String words = plain(cell.replace(String.valueOf(Template.ROOM), ""));
        return BETWEEN_VALUES.matcher(words).matches() ? "" : words;
    }

    private void endTable() {
        if (columns != null) {
            blocks.add(new Block.Table(columns, heads, rows));
            columns = null;
            heads.clear();
            rows.clear();
        }
    }

    /** The text without the marks that guarded its values. */
    private static String plain(String text) {
        return text.strip().replace(String.valueOf(Template.VALUE), "").replace(Template.BAR, '|')
                .replace(String.valueOf(Template.ROOM), Messages.text("notice.line"));
    }

    private AppException broken(String key) {
        return new AppException(key, file, number);
    }
}
