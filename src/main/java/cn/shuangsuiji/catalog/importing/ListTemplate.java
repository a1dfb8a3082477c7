package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.db.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An empty workbook for a list, to be filled in: all columns, codes as text, drop-downs where only some words are known, one
/// example that the import skips, and a sheet that explains each column.
public final class ListTemplate {
    private static final int ROWS_PREPARED = 2_000;
    private static final int WIDE = 20;
    private static final int EXPLAINED = 60;
    private static final int WORDS = 5;

    private final Database database;

    public ListTemplate(Database database) {
        this.database = database;
    }

    /**
     * Writes the template.
     *
     * @throws cn.shuangsuiji.base.AppException when it cannot be written
     */
    public void write(Path file, ListKind list) {
        List<Label> labels = database.read(tx -> tx.mapper(ImportMapper.class).labels());
        AtomicFile.write(file, out -> write(out, list, labels.stream().map(Label::name).sorted().toList()));
    }

    private static void write(OutputStream out, ListKind list, List<String> labels) throws IOException {
        Workbook workbook = new Workbook(out, "shuangsuiji", "1.0");
        List<Column> columns = Columns.of(list);
        Worksheet sheet = workbook.newWorksheet(Messages.of(list));
        Worksheet notes = workbook.newWorksheet(Messages.text("catalog.template.notes"));
        notes.width(0, WIDE);
        notes.width(1, EXPLAINED);
        line(notes, 0, Messages.text("catalog.template.column"), Messages.text("catalog.template.meaning"));
        notes.range(0, 0, 0, 1).style().bold().set();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.inlineString(0, i, column.title());
            sheet.inlineString(1, i, example(column, i == 0));
            sheet.range(0, i, ROWS_PREPARED, i).style().format("@").set();
            sheet.range(1, i, 1, i).style().format("@").italic().fontColor("808080").set();
            sheet.width(i, WIDE);
            line(notes, i + 1, column.title(), explanation(column));
            choose(sheet, notes, i, words(column, labels));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().format("@").set();
        sheet.freezePane(0, 1);
        int next = columns.size() + 2;
        for (String note : Messages.text("catalog.template.general").split("\\|")) {
            notes.inlineString(next++, 0, note);
        }
        workbook.finish();
    }

    private static void line(Worksheet sheet, int row, String first, String second) {
        sheet.inlineString(row, 0, first);
        sheet.inlineString(row, 1, second);
        sheet.range(row, 1, row, 1).style().wrapText(true).set();
    }

    /** The words stand on the sheet of explanations: a drop-down by itself holds no more than 255 letters. */
    private static void choose(Worksheet sheet, Worksheet notes, int column, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        int place = WORDS + column;
        for (int i = 0; i < words.size(); i++) {
            notes.inlineString(i, place, words.get(i));
        }
        Range source = notes.range(0, place, words.size() - 1, place);
        sheet.range(1, column, ROWS_PREPARED, column).validateWithList(source).allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true)
                .errorTitle(Messages.text("catalog.template.choose"))
                .error(Messages.text("catalog.template.choose.sentence"));
    }

    /** What a cell may hold, where that is one of some words. */
    private static List<String> words(Column column, List<String> labels) {
        return switch (column.type()) {
            case WORD, WORDS -> column.words() == null
                    ? List.of()
                    : Arrays.stream(column.words().getEnumConstants()).map(Messages::of).toList();
            case FLAG -> List.of(Messages.text("catalog.flag.yes"), Messages.text("catalog.flag.no"));
            case LABEL, LABELS -> labels;
            case TEXT, LINES, CODE, DATE, NUMBER, AREAS -> List.of();
        };
    }

    private static String explanation(Column column) {
        List<String> sentences = new ArrayList<>();
        if (column.required()) {
            sentences.add(Messages.text("catalog.template.required"));
        }
        sentences.add(Messages.text("catalog.template.type." + column.type()));
        return String.join("", sentences);
    }

    private static String example(Column column, boolean first) {
        String words = Stream.of(column.list() + "." + column.key(), column.type().name())
                .map(key -> "catalog.template.example." + key).map(ListTemplate::found).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
        return first ? Messages.text("catalog.template.example", words) : words;
    }

    private static String found(String key) {
        try {
            return Messages.text(key);
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
