package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows of one inner file, one in memory at a time. Sizes and digest were checked when the package was opened.
public final class PackageRows implements Iterator<Row>, AutoCloseable {
    private static final int REPORT_EVERY = 1_000;

    private final String name;
    private final BufferedReader lines;
    private final long total;
    private final Progress progress;
    private long line;
    private @Nullable String next;

    PackageRows(String name, InputStream in, long total, Progress progress) {
        this.name = name;
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.total = total;
        this.progress = progress;
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * The next row.
     *
     * @throws AppException when it is not a JSON object
     */
    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Row row = Row.parse(name, ++line, next);
        if (line % REPORT_EVERY == 0) {
            progress.report(name, line, total);
            progress.stopIfCancelled();
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private @Nullable String read() {
        try {
            return lines.readLine();
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private AppException unreadable(IOException broken) {
        return new AppException(broken, "exchange.row.unreadable", name);
    }
}
