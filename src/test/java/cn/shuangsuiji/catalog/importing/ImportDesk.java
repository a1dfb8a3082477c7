package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.ListKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An office with an importer and a folder for files: what the import tests start from. */
final class ImportDesk implements AutoCloseable {
    final TestOffice office;
    final CatalogService catalog;
    final ImportService imports;
    final MappingService mappings;
    final ImportHistoryService history;
    private final Path folder;

    ImportDesk(Path folder) {
        this.folder = folder;
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        imports = new ImportService(office.database, office.journal, office.ids, TestOffice.CLOCK);
        mappings = new MappingService(office.database, office.journal, TestOffice.CLOCK);
        history = new ImportHistoryService(office.database, office.journal, office.ids, TestOffice.CLOCK);
    }

    /** A valid code, invented: the number stands in its subject part. */
    static String code(int number) {
        String first = "91629999%09d".formatted(number);
        return first + CreditCode.check(first);
    }

    Path text(String name, String content) {
        return text(name, content, StandardCharsets.UTF_8);
    }

    Path text(String name, String content, Charset charset) {
        return bytes(name, content.getBytes(charset));
    }

    Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    ImportPreview preview(Path file, ListKind list) {
        return imports.preview(file, list, Progress.NONE);
    }

    ImportResult take(Path file, ListKind list) {
        return imports.apply(office.clerk, preview(file, list), Progress.NONE);
    }

    void labels(Label... labels) {
        StringBuilder rows = new StringBuilder("标注代码,标注名称,上级标注代码\n");
        for (Label label : labels) {
            rows.append(String.join(",", label.code(), label.name(), label.parent() == null ? "" : label.parent()))
                    .append('\n');
        }
        take(text("labels.csv", rows.toString()), ListKind.LABELS);
    }

    /** A workbook of one sheet. */
    Path workbook(String name, Consumer<Worksheet> fill) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Sheet1"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return file;
    }

    /** Puts texts and numbers into a row, from zero; null leaves the cell out. */
    static void row(Worksheet sheet, int row, @Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {
                }
                case Number number -> sheet.value(row, i, number);
                case Object text -> sheet.value(row, i, text.toString());
            }
        }
    }

    List<Long> counts(ImportCounts counts) {
        return List.of(counts.added(), counts.changed(), counts.unchanged(), counts.wrong(), counts.vanished());
    }

    @Override
    public void close() {
        office.close();
    }
}
