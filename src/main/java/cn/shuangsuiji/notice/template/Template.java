package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.PrintableText;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One paper's wording. Each of its lines gets a mark with its number before the fields are put in, so that an error
/// can name the line; each value gets a mark in front, so that no value is ever taken for a sign of the template.
public final class Template {
    /** Stands before every value; one of Unicode's noncharacters, which no text may hold. */
    static final char VALUE = '\uFDD0';
    /** Stands for the bar inside a value. */
    static final char BAR = '\uFDD1';
    /** Stands around a line's number. */
    static final char LINE = '\uFDD2';

    /** Stands for room to write in. */
    static final char ROOM = '\uFDD3';

    private static final String BLANK_YEAR = "\u3000\u3000\u3000";
    private static final String BLANK = "\u3000\u3000";
    private static final Pattern PARSE_LINE = Pattern.compile("line (\\d+)");
    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false).nullValue("")
            .strictSections(true).emptyStringIsFalse(true).withFormatter(Template::value);

    private final String file;
    private final com.samskivert.mustache.Template wording;
    private final TemplateVersion version;

    private Template(String file, com.samskivert.mustache.Template wording, TemplateVersion version) {
        this.file = file;
        this.wording = wording;
        this.version = version;
    }

    /**
     * @param file the name for error messages
     * @throws AppException when a pair of braces is broken
     */
    public static Template compile(String file, String text) {
        StringBuilder numbered = new StringBuilder();
        int number = 1;
        for (String line : text.lines().toList()) {
            // what is never closed would be printed as it stands
            if (line.split("\\{\\{", -1).length != line.split("\\}\\}", -1).length) {
                throw new AppException("notice.template.braces", file, number);
            }
            numbered.append(LINE).append(number++).append(LINE).append(line).append('\n');
        }
        try {
            return new Template(file, COMPILER.compile(numbered.toString()),
                    new TemplateVersion(file.replaceFirst("\\.[^.]*$", ""), Sha256.hex(text)));
        } catch (MustacheParseException broken) {
            Matcher line = PARSE_LINE.matcher(String.valueOf(broken.getMessage()));
            throw new AppException(broken, "notice.template.braces", file, line.find() ? line.group(1) : "1");
        }
    }

    /** What a paper that is set with it remembers. */
    public TemplateVersion version() {
        return version;
    }

    /**
     * The paper's elements with the fields' values in them.
     *
     * @param fields a record; its components are the fields
     * @throws AppException when the template names a field that the record lacks, or a line is malformed
     */
    public List<Block> blocks(Object fields) {
        String text;
        try {
            text = wording.execute(fields);
        } catch (MustacheException.Context unknown) {
            throw new AppException(unknown, "notice.template.field", file, String.valueOf(unknown.lineNo), unknown.key);
        }
        return new BlockParser(file).parse(text);
    }

    private static String value(Object value) {
        return value instanceof BlankFields.Blank blank
                ? blank(blank)
                : VALUE + PrintableText.clean(text(value)).replace('|', BAR);
    }

    private static String blank(BlankFields.Blank blank) {
        return switch (blank) {
            case ROOM -> String.valueOf(ROOM);
            case DAY -> VALUE + Messages.text("notice.date", BLANK_YEAR, BLANK, BLANK);
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case LocalDate date -> Messages.text("notice.date", String.valueOf(date.getYear()),
                    String.valueOf(date.getMonthValue()), String.valueOf(date.getDayOfMonth()));
            case LocalDateTime time -> Messages.text("notice.time", String.valueOf(time.getYear()),
                    String.valueOf(time.getMonthValue()), String.valueOf(time.getDayOfMonth()),
                    String.valueOf(time.getHour()), String.format("%02d", time.getMinute()));
            default -> value.toString();
        };
    }
}
