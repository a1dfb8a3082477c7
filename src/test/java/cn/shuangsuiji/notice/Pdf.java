package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.template.Template;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.Composer;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.OwnFonts;
import cn.shuangsuiji.notice.typeset.Shaper;
import cn.shuangsuiji.notice.typeset.Tags;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads printed papers back: their text without any white space, and where each character stands.
public final class Pdf {
    public static final Assets ASSETS = Assets.standard();
    public static final Faces FACES = new Faces(ASSETS.file("fonts"), List.of());
    public static final Provenance PROVENANCE = new Provenance(PaperSamples.ORGAN, PaperSamples.COMMITMENT,
            "ab".repeat(32));

    private Pdf() {}

    public static Papers papers() {
        return new Papers(new Templates(ASSETS, null), FACES,
                Clock.fixed(Instant.parse("2026-11-10T01:00:00Z"), ZoneOffset.UTC));
    }

    public static Printed print(Path file, Paper... papers) {
        return papers().printTogether(List.of(papers), file, PROVENANCE, Progress.NONE);
    }

    /** Prints text in the template language. */
    public static Path set(Path folder, String template) throws IOException {
        Path file = folder.resolve("set.pdf");
        try (PDDocument document = new PDDocument()) {
            OwnFonts fonts = new OwnFonts(document);
            Composer.compose(Template.compile("test.txt", template).blocks(new Object()), document,
                    fonts, Tags.NONE, new Shaper(FACES));
            fonts.embed();
            document.save(file.toFile());
        }
        return file;
    }

    public static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    public static List<String> pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s", ""));
            }
            return pages;
        }
    }

    /** Each character of a page, counted from 1, in the order it was drawn. */
    public static List<TextPosition> positions(Path file, int page) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                positions.add(position);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            stripper.getText(document);
        }
        return positions;
    }

    /**
     * A straight line of a page, in points from the upper left corner.
     *
     * @param y of its beginning
     */
    public record Line(double fromX, double toX, double y, boolean red) {}

    /** The straight lines of a page, counted from 1, in the order they were drawn. */
    public static List<Line> lines(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage drawn = document.getPage(page - 1);
            List<Line> lines = new ArrayList<>();
            List<Double> numbers = new ArrayList<>();
            double x = 0;
            double y = 0;
            boolean red = false;
            for (Object token : new PDFStreamParser(drawn).parse()) {
                if (token instanceof COSNumber number) {
                    numbers.add((double) number.floatValue());
                } else if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "RG" -> red = numbers.getFirst() == 1;
                        case "m" -> {
                            x = numbers.getFirst();
                            y = numbers.get(1);
                        }
                        case "l" -> lines.add(
                                new Line(x, numbers.getFirst(), drawn.getMediaBox().getHeight() - y, red));
                        default -> {
                            // text and areas
                        }
                    }
                    numbers.clear();
                }
            }
            return lines;
        }
    }
}
