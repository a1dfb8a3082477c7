package cn.shuangsuiji.catalog.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part: what libraries do not write, but other programs do. */
final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** Days count from 1904. */
    RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet with these rows, as XML, and what stands before and behind them. */
    RawWorkbook sheet(String name, String state, String before, String rows, String behind) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>".formatted(name, count,
                state.isEmpty() ? "" : " state=\"" + state + "\"", count));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, RELATIONS, count));
        return part("xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData>%s</worksheet>".formatted(MAIN, before, rows,
                        behind));
    }

    RawWorkbook sheet(String rows) {
        return sheet("Sheet1", "", "", rows, "");
    }

    RawWorkbook part(String name, String xml) {
        return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        part("xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>".formatted(MAIN,
                RELATIONS, properties, sheets));
        part("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                        .formatted(relations));
        part("[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row of texts in line; a value that begins with a less-than sign is taken as it is. */
    static String row(int number, String attributes, String... values) {
        StringBuilder row = new StringBuilder("<row r=\"%d\"%s>".formatted(number, attributes));
        for (int i = 0; i < values.length; i++) {
            String place = "" + (char) ('A' + i) + number;
            row.append(values[i].startsWith("<")
                    ? "<c r=\"%s\"%s</c>".formatted(place, values[i].substring(1))
                    : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, values[i]));
        }
        return row.append("</row>").toString();
    }
}
