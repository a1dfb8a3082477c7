package cn.shuangsuiji.notice.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;

/// A printer that needs no machine: the platform's own PostScript writer. Each job goes to a file in memory. It can be taken
/// away after some jobs.
public final class PaperPrinter {
    private final List<ByteArrayOutputStream> jobs = new ArrayList<>();
    private final String name;
    private int left = Integer.MAX_VALUE;

    public PaperPrinter() {
        name = service().getName();
        jobs.clear();
    }

    public String name() {
        return name;
    }

    /** From now on it can be found so many times more. */
    public void leaveAfter(int lookups) {
        left = lookups;
    }

    public List<PrintService> services() {
        return left-- > 0 ? List.of(service()) : List.of();
    }

    /** Pages that came out, job by job. */
    public List<Integer> pages() {
        return jobs.stream().map(job -> job.toString(StandardCharsets.ISO_8859_1)).filter(text -> !text.isEmpty())
                .map(text -> text.split("%%Page: ", -1).length - 1).toList();
    }

    private PrintService service() {
        ByteArrayOutputStream job = new ByteArrayOutputStream();
        jobs.add(job);
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                "application/postscript")[0].getPrintService(job);
    }
}
