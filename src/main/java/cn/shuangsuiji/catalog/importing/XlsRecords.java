package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.importing.SheetFacts.Merge;
import cn.shuangsuiji.catalog.importing.SheetFacts.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Puts the records of an old workbook together into rows, sheet by sheet. */
final class XlsRecords implements HSSFListener {
    private static final int MOST_CELLS = 4_000_000;

    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Sheet> read = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord waiting;
    private Sheet sheet = new Sheet();
    private boolean counts1904;
    private int depth;
    private int cells;

    /** Whether day numbers count from 1904. */
    boolean counts1904() {
        return counts1904;
    }

    /** The sheets in the order of the workbook's tabs. */
    Stream<Sheet> sheets() {
        List<BoundSheetRecord> byPlace = List.of(BoundSheetRecord.orderByBofPosition(bound));
        for (int i = 0; i < Math.min(byPlace.size(), read.size()); i++) {
            read.get(i).name = byPlace.get(i).getSheetname();
            read.get(i).hidden = byPlace.get(i).isHidden() || byPlace.get(i).isVeryHidden();
        }
        return bound.stream().map(byPlace::indexOf).filter(place -> place < read.size()).map(read::get);
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord tab -> bound.add(tab);
            case SSTRecord table -> strings = table;
            case DateWindow1904Record window -> counts1904 = window.getWindowing() != 0;
            case RowRecord row when depth == 1 -> sheet.hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
            case ColumnInfoRecord column when depth == 1 && column.getHidden() -> sheet.hiddenColumns
                    .add(new Span(column.getFirstColumn(), column.getLastColumn()));
            case MergeCellsRecord merged when depth == 1 -> merge(merged);
            case StringRecord text when waiting != null -> {
                put(waiting, new Cell(text.getString(), false));
                waiting = null;
            }
            case CellValueRecordInterface cell when depth == 1 -> cell(cell);
            default -> {
            }
        }
    }

    private void begin(BOFRecord begin) {
        if (depth++ == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet = new Sheet();
            read.add(sheet);
        }
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            sheet.merges.add(new Merge(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(),
                    area.getLastColumn()));
        }
    }

    private void cell(CellValueRecordInterface cell) {
        switch (cell) {
            case LabelSSTRecord label -> put(label, new Cell(
                    strings == null ? "" : strings.getString(label.getSSTIndex()).getString(), false));
            case LabelRecord label -> put(label, new Cell(label.getValue(), false));
            case NumberRecord number -> put(number, number(number.getValue()));
            case BoolErrRecord value -> put(value, value.isBoolean()
                    ? new Cell(value.getBooleanValue() ? "1" : "0", false)
                    : error(value.getErrorValue()));
            case FormulaRecord formula -> formula(formula);
            default -> {
            }
        }
    }

    private void formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (formula.hasCachedResultString()) {
            waiting = formula;
        } else if (type == CellType.NUMERIC) {
            put(formula, number(formula.getValue()));
        } else if (type == CellType.BOOLEAN) {
            put(formula, new Cell(formula.getCachedBooleanValue() ? "1" : "0", false));
        } else if (type == CellType.ERROR) {
            put(formula, error((byte) formula.getCachedErrorValue()));
        } else {
            put(formula, Cell.UNCOMPUTED);
        }
    }

    private static Cell number(double value) {
        return new Cell(CodeReader.plainNumber(Double.toString(value)), true);
    }

    private static Cell error(byte code) {
        return new Cell(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "", Cell.Kind.ERROR);
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        if (++cells > MOST_CELLS) {
            throw new AppException("catalog.import.xls.large", MOST_CELLS);
        }
        List<Cell> row = sheet.rows.computeIfAbsent(place.getRow(), _ -> new ArrayList<>());
        row.addAll(Collections.nCopies(Math.max(0, place.getColumn() + 1 - row.size()), Cell.EMPTY));
        row.set(place.getColumn(), cell);
    }

    /** A sheet in memory. */
    static final class Sheet {
        private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        private final BitSet hiddenRows = new BitSet();
        private final List<Merge> merges = new ArrayList<>();
        private final List<Span> hiddenColumns = new ArrayList<>();
        private String name = "";
        private boolean hidden;

        private Sheet() {}

        String name() {
            return name;
        }

        boolean hidden() {
            return hidden;
        }

        SheetFacts facts() {
            return new SheetFacts(merges, hiddenColumns);
        }

        Stream<SourceRow> rows() {
            return rows.entrySet().stream().map(
                    row -> new SourceRow(row.getKey() + 1, row.getValue(), hiddenRows.get(row.getKey())));
        }
    }
}
