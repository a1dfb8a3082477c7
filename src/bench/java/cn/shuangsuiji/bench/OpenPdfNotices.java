package cn.shuangsuiji.bench;

import cn.shuangsuiji.notice.typeset.QrCode;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The notices of {@link NoticeBatch} by OpenPDF, in one file, with the same faces and margins. */
final class OpenPdfNotices {
    private static final float MM = 72 / 25.4f;

    private final Font title;
    private final Font body;
    private final Font small;

    OpenPdfNotices(Path fonts) throws Exception {
        BaseFont fang = BaseFont.createFont(fonts.resolve("ShuangsuijiFang-Regular.ttf").toString(),
                BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        title = new Font(BaseFont.createFont(fonts.resolve("ShuangsuijiTitle-SemiBold.ttf").toString(),
                BaseFont.IDENTITY_H, BaseFont.EMBEDDED), 22);
        body = new Font(fang, 16);
        small = new Font(fang, 12);
    }

    Path print(int count, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file);
                Document document = new Document(PageSize.A4, 28 * MM, 26 * MM, 37 * MM, 35 * MM)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            for (int i = 0; i < count; i++) {
                document.newPage();
                notice(document, writer, i);
            }
        }
        return file;
    }

    private void notice(Document document, PdfWriter writer, int i) throws Exception {
        code(writer.getDirectContent(), new QrCode("SSJ:V:" + NoticeBatch.visit(i)));
        Paragraph heading = new Paragraph(29, NoticeBatch.TITLE, title);
        heading.setAlignment(Element.ALIGN_CENTER);
        document.add(heading);
        document.add(new Paragraph(29, NoticeBatch.firm(i) + "：", body));
        for (String text : NoticeBatch.PARAGRAPHS) {
            Paragraph paragraph = new Paragraph(29, text, body);
            paragraph.setFirstLineIndent(32);
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            document.add(paragraph);
        }
        PdfPTable table = new PdfPTable(NoticeBatch.COLUMNS);
        table.setWidthPercentage(100);
        for (int row = 0; row < NoticeBatch.ROWS; row++) {
            for (int column = 0; column < NoticeBatch.COLUMNS; column++) {
                table.addCell(new Phrase(NoticeBatch.cell(row, column), small));
            }
        }
        document.add(table);
    }

    private static void code(PdfContentByte out, QrCode code) {
        float module = 20 * MM / code.size();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column += Math.max(1, code.darkFrom(column, row))) {
                int dark = code.darkFrom(column, row);
                if (dark > 0) {
                    out.rectangle(164 * MM + column * module, 289 * MM - (row + 1) * module, dark * module, module);
                }
            }
        }
        out.fill();
    }
}
