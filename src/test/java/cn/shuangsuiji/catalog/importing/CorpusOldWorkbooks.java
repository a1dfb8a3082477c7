package cn.shuangsuiji.catalog.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import static cn.shuangsuiji.catalog.importing.ImportDesk.code;

/** Workbooks of Excel 97 to 2003. */
final class CorpusOldWorkbooks {
    private CorpusOldWorkbooks() {}

    static byte[] plain() {
        return bytes(workbook -> {
            HSSFSheet notes = workbook.createSheet("说明");
            row(notes, 0, "本表由示例县局填报");
            HSSFSheet sheet = workbook.createSheet("名录");
            row(sheet, 0, "示例县市场主体名录");
            row(sheet, 2, "统一社会信用代码", "企业名称", "注册号", "LXDH", "数据日期", "住所");
            row(sheet, 3, code(1), "示例一号", null, 13900000001.0, 46_327.0, "示例路1号");
            row(sheet, 4, null, "示例二号", 620999600000002.0, 13900000002.0, 46_327.0, "示例路2号");
            row(sheet, 5, 916299990000123000.0, "示例三号", null, null, 46_327.0, null);
            row(sheet, 6, "合计", 3.0);
        });
    }

    static byte[] mergedHiddenAndSeveralSheets() {
        return bytes(workbook -> {
            HSSFSheet old = workbook.createSheet("旧表");
            row(old, 0, "编号", "抽查类别", "抽查事项");
            row(old, 1, "OLD", "旧类别", "旧事项");
            workbook.setSheetHidden(0, true);
            HSSFSheet sheet = workbook.createSheet("清单");
            row(sheet, 0, "抽查类别", "抽查事项", "编号");
            row(sheet, 1, "食品检查", "许可情况", "SP01");
            row(sheet, 2, null, "标签情况", "SP02");
            row(sheet, 3, "计量检查", "强检情况", "JL01");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            HSSFSheet more = workbook.createSheet("清单（续）");
            row(more, 0, "抽查类别", "抽查事项", "编号");
            row(more, 1, "其他检查", "其他情况", "QT01");
            workbook.setActiveSheet(1);
        });
    }

    static byte[] formulas() {
        return bytes(workbook -> {
            HSSFSheet sheet = workbook.createSheet("名录");
            row(sheet, 0, "统一社会信用代码", "名称", "联系电话", "住所");
            row(sheet, 1, code(1));
            sheet.getRow(1).createCell(1).setCellFormula("\"示例\"&\"一号\"");
            sheet.getRow(1).createCell(2).setCellFormula("13900000000+1");
            sheet.getRow(1).createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    static byte[] locked() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return plain();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] damaged() {
        byte[] bytes = plain();
        Arrays.fill(bytes, 1_100, 1_600, (byte) 0x5A);
        return bytes;
    }

    static byte[] cutOff() {
        byte[] bytes = plain();
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static byte[] letter() {
        try (POIFSFileSystem parts = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            parts.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            parts.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Consumer<HSSFWorkbook> fill) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void row(HSSFSheet sheet, int number, @Nullable Object... values) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {
                }
                case Double value -> row.createCell(i).setCellValue(value);
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }
}
