package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.base.AppException;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Hands pages of a PDF to a printer of this machine, without any dialog.
public final class Spooler {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;

    /** @param services the machine's printers, asked anew each time, because printers come and go */
    public Spooler(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    /** The printers that this machine knows. */
    public static Spooler ofThisMachine() {
        return new Spooler(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(PAGES, null)));
    }

    /** Names of the printers, in the machine's order. */
    List<String> printers() {
        return services.get().stream().map(PrintService::getName).toList();
    }

    /**
     * Makes sure that a printer is there and takes what is wanted of it.
     *
     * @throws AppException when it is gone, takes no jobs, or cannot print on both sides
     */
    void require(PrinterChoice choice) {
        PrintService service = find(choice.printer());
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            throw new AppException("notice.print.closed", choice.printer());
        }
        if (choice.duplex() && service.isAttributeCategorySupported(Sides.class)
                && !service.isAttributeValueSupported(Sides.DUPLEX, PAGES, null)) {
            throw new AppException("notice.print.oneside", choice.printer());
        }
    }

    /**
     * Prints.
     *
     * @param sides pages of the document from 0, or {@link Imposition#BLANK}
     * @throws AppException when the printer is gone or refuses the job
     */
    void print(PDDocument document, List<Integer> sides, PrinterChoice choice, String job) {
        PrintService service = find(choice.printer());
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        Stream.of(MediaSizeName.ISO_A4, choice.duplex() ? Sides.DUPLEX : Sides.ONE_SIDED,
                new Copies(choice.copies()), SheetCollate.COLLATED, new JobName(job, null))
                .filter(wish -> service.isAttributeCategorySupported(wish.getCategory())).forEach(wishes::add);
        try {
            service.createPrintJob().print(new SimpleDoc(new SidesOf(document, sides), PAGES, null), wishes);
        } catch (PrintException refused) {
            throw new AppException(refused, "notice.print.refused", choice.printer(),
                    String.valueOf(refused.getLocalizedMessage()));
        }
    }

    private PrintService find(String name) {
        return services.get().stream().filter(service -> service.getName().equals(name)).findFirst()
                .orElseThrow(() -> new AppException("notice.print.gone", name));
    }

    /** The document's pages in another order, at their true size. */
    private static final class SidesOf implements Pageable {
        private final PDFPageable pages;
        private final List<Integer> sides;

        SidesOf(PDDocument document, List<Integer> sides) {
            this.pages = new PDFPageable(document);
            this.sides = sides;
        }

        @Override
        public int getNumberOfPages() {
            return sides.size();
        }

        @Override
        public PageFormat getPageFormat(int side) {
            return pages.getPageFormat(Math.max(0, sides.get(side)));
        }

        @Override
        public Printable getPrintable(int side) {
            int page = sides.get(side);
            if (page == Imposition.BLANK) {
                return (_, _, _) -> Printable.PAGE_EXISTS;
            }
            Printable printable = pages.getPrintable(page);
            return (graphics, format, _) -> printable.print(graphics, format, page);
        }
    }
}
