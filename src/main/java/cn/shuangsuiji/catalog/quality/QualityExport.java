package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.importing.CellWords;
import cn.shuangsuiji.catalog.importing.SheetFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The report, and the rows of one of its lines, as workbooks.
public final class QualityExport {
    private static final int PAGE = 1_000;

    private final QualityService quality;

    public QualityExport(QualityService quality) {
        this.quality = quality;
    }

    /**
     * Writes the report as it was taken.
     *
     * @throws cn.shuangsuiji.base.AppException when the file cannot be written
     */
    public void report(Path file, QualityReport report) {
        List<String> header = Stream
                .of("list", "measure", "count", "total", "share", "previous", "previous.day", "advice")
                .map(column -> Messages.text("catalog.quality.export." + column)).toList();
        SheetFile.workbook(file, Messages.text("catalog.quality.export.title") + report.day(), header,
                report.lines().stream().map(QualityExport::cells).iterator());
    }

    /** Writes all rows that a measure finds now, by code. */
    public void rows(Path file, Measure measure, Progress progress) {
        List<String> header = Stream.of("code", "name", "place", "fact")
                .map(column -> Messages.text("catalog.quality.column." + column)).toList();
        long total = quality.rows(measure, PageRequest.first(1)).total();
        int pages = Math.toIntExact((total + PAGE - 1) / PAGE);
        Iterator<List<String>> rows = IntStream.range(0, pages).mapToObj(number -> {
            progress.stopIfCancelled();
            Page<QualityRow> page = quality.rows(measure,
                    new PageRequest((long) number * PAGE, PAGE, "code", false));
            progress.report(Messages.text("catalog.export.progress"), page.offset(), page.total());
            return page.rows();
        }).flatMap(List::stream).map(QualityExport::cells).iterator();
        SheetFile.workbook(file, Messages.of(measure), header, rows);
    }

    /** How large a part of those concerned it is, such as 3.4%; empty where it concerns none. */
    public static String share(QualityLine line) {
        return line.total() == 0 ? "" : "%.1f%%".formatted(100.0 * line.count() / line.total());
    }

    private static List<String> cells(QualityLine line) {
        return List.of(Messages.of(line.measure().list()), Messages.of(line.measure()), String.valueOf(line.count()),
                String.valueOf(line.total()), share(line), Objects.toString(line.previous(), ""),
                Objects.toString(line.previousDay(), ""),
                Messages.text("catalog.quality.advice." + line.measure().name()));
    }

    private static List<String> cells(QualityRow row) {
        return Stream.of(row.code(), row.name(), row.place(), row.fact()).map(CellWords::guarded).toList();
    }
}
