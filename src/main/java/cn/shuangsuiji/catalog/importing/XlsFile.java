package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A workbook of Excel 97 to 2003, or of WPS in that form. It holds at most 65,536 rows a sheet, so it is read whole, by its
/// records and not by POI's model of a workbook, which takes several times the memory. Formulas are read as the values saved
/// with them; macros are not looked at.
final class XlsFile implements TableFile {
    /** The largest that is read, in bytes: it is held in memory. */
    static final long LARGEST = 64L << 20;

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final XlsRecords records;
    private final boolean macros;

    private XlsFile(XlsRecords records, boolean macros) {
        this.records = records;
        this.macros = macros;
    }

    static XlsFile open(Path file) {
        XlsRecords records = new XlsRecords();
        try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true)) {
            if (STREAMS.stream().noneMatch(parts.getRoot()::hasEntryCaseInsensitive)) {
                throw new AppException("catalog.import.notsheet", file.getFileName());
            }
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, parts);
            return new XlsFile(records, parts.getRoot().hasEntryCaseInsensitive(MACROS));
        } catch (EncryptedDocumentException locked) {
            throw new AppException(locked, "catalog.import.password", file.getFileName());
        } catch (OldExcelFormatException ancient) {
            throw new AppException(ancient, "catalog.import.xls95", file.getFileName());
        } catch (AppException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            // POI meets damaged records with exceptions of every kind.
            throw new AppException(broken, "catalog.import.broken", file.getFileName());
        }
    }

    @Override
    public String form() {
        return Messages.text("catalog.form.xls");
    }

    @Override
    public LocalDate epoch() {
        return records.counts1904() ? XlsxFile.EPOCH_1904 : XlsxFile.EPOCH_1900;
    }

    @Override
    public boolean separated() {
        return false;
    }

    @Override
    public List<SheetRows> sheets() {
        return records.sheets().<SheetRows>map(ReadSheet::new).toList();
    }

    @Override
    public List<String> remarks() {
        return macros ? List.of(Messages.text("catalog.import.macros")) : List.of();
    }

    @Override
    public void close() {}

    /** A sheet in memory. */
    private record ReadSheet(XlsRecords.Sheet sheet) implements SheetRows {
        @Override
        public Stream<SourceRow> open() {
            return sheet.rows().map(TableFile::checked);
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean hidden() {
            return sheet.hidden();
        }

        @Override
        public SheetFacts facts() {
            return sheet.facts();
        }
    }
}
