package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.FailedPaper;
import cn.shuangsuiji.notice.MissingCharacter;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.notice.PrintedPaper;
import cn.shuangsuiji.notice.preview.PageImage;
import cn.shuangsuiji.notice.preview.PdfPages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The papers that were made last, and the page of them that is in sight. Pages are drawn off the window's thread; only the
/// one asked for last counts.
public final class PreviewViewModel {
    private static final double DPI = 96;
    private static final double LEAST = 0.5;
    private static final double MOST = 2;
    private static final double STEP = 0.25;
    /** So that dragging the window does not draw the page at every pixel. */
    private static final double FIT_STEP = 0.05;
    /** Width of A4 at 96 dpi, in px. */
    private static final double PAGE_WIDTH = 794;

    private final Background background;
    private final LatestWork rendering;
    private final ReadOnlyObjectWrapper<@Nullable Printed> batch = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private double zoom = 1;
    private boolean fitting = true;
    private @Nullable PdfPages pages;
    private @Nullable Path file;

    public PreviewViewModel(Background background) {
        this.background = background;
        this.rendering = background.latest();
    }

    /** Shows these papers in place of those before, from their first page. */
    public void show(Printed printed) {
        // the same file may hold other papers now
        release();
        image.set(null);
        batch.set(printed);
        turnTo(0);
    }

    /** The papers; null before any were made. */
    ReadOnlyObjectProperty<@Nullable Printed> batchProperty() {
        return batch.getReadOnlyProperty();
    }

    /** The page in sight; null while there is none. */
    ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Which page is in sight, counted from 0 over all papers. */
    ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Pages of all papers. */
    int count() {
        Printed printed = batch.get();
        return printed == null ? 0 : printed.pages();
    }

    /** The paper in sight. */
    PrintedPaper current() {
        return place(position.get()).paper();
    }

    /** Number of the paper in sight, from 1. */
    int currentNumber() {
        return papers().indexOf(current()) + 1;
    }

    List<PrintedPaper> papers() {
        Printed printed = batch.get();
        return printed == null ? List.of() : printed.papers();
    }

    /** The papers whose reference or kind holds the words. */
    List<PrintedPaper> matching(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return papers().stream().filter(paper -> (paper.reference() + Messages.of(paper.kind()))
                .toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /** Shows a paper's first page. */
    void jump(PrintedPaper paper) {
        int before = 0;
        for (PrintedPaper each : papers()) {
            if (each.equals(paper)) {
                turnTo(before);
                return;
            }
            before += each.pages();
        }
    }

    /** Shows a page; beyond the ends, the first or last. */
    void turnTo(int page) {
        if (count() > 0) {
            position.set(Math.clamp(page, 0, count() - 1));
            render();
        }
    }

    /** Pages forward or, negative, back. */
    void turn(int by) {
        turnTo(position.get() + by);
    }

    /** Larger or, negative, smaller by so many steps of a quarter. */
    void zoom(int steps) {
        fitting = false;
        zoom = Math.clamp(zoom + steps * STEP, LEAST, MOST);
        render();
    }

    /** Makes an upright page about so many px wide, until the clerk chooses a size. */
    void fit(double width) {
        double fitted = Math.clamp(Math.floor(width / PAGE_WIDTH / FIT_STEP) * FIT_STEP, LEAST, MOST);
        if (fitting && fitted != zoom) {
            zoom = fitted;
            if (count() > 0) {
                render();
            }
        }
    }

    /** What must be said before the papers are used: what could not be drawn, what could not be made. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        Printed printed = batch.get();
        if (printed != null && !printed.missing().isEmpty()) {
            warnings.add(Messages.text("ui.notice.missing", printed.missing().stream()
                    .map(MissingCharacter::character).distinct()
                    .collect(Collectors.joining(Messages.text("base.comma")))));
        }
        if (printed != null && !printed.failed().isEmpty()) {
            FailedPaper first = printed.failed().getFirst();
            warnings.add(Messages.text("ui.notice.failed", printed.failed().size(), first.reference(),
                    first.sentence()));
        }
        return warnings;
    }

    /** Lets go of the file, as when the program ends or another person comes. */
    void release() {
        rendering.forget();
        PdfPages open = pages;
        pages = null;
        file = null;
        if (open != null) {
            background.run(BackgroundWork.quiet(_ -> {
                open.close();
                return open;
            }));
        }
    }

    private void render() {
        Place place = place(position.get());
        if (!place.paper().file().equals(file)) {
            release();
            file = place.paper().file();
        }
        Path wanted = place.paper().file();
        PdfPages known = pages;
        double dpi = DPI * zoom;
        rendering.run(BackgroundWork.quiet(_ -> {
            PdfPages open = known == null ? PdfPages.open(wanted) : known;
            return new Shown(open, open.render(place.page(), dpi));
        }).onSuccess(shown -> {
            pages = shown.pages();
            image.set(shown.image());
        }));
    }

    /** The paper and the page of its file that stand at a position. */
    private Place place(int at) {
        int left = at;
        for (PrintedPaper paper : Objects.requireNonNull(batch.get()).papers()) {
            if (left < paper.pages()) {
                return new Place(paper, paper.firstPage() - 1 + left);
            }
            left -= paper.pages();
        }
        throw new IllegalArgumentException("page " + at);
    }

    private record Place(PrintedPaper paper, int page) {}

    private record Shown(PdfPages pages, PageImage image) {}
}
