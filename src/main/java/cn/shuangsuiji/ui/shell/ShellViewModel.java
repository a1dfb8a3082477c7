package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The frame's state: which screen is in sight, the open counts of all, and the facts. Screens get it as their
/// [Navigator].
public final class ShellViewModel implements Navigator {
    private final List<ScreenEntry> screens;
    private final Supplier<ShellFacts> facts;
    private final Background background;
    private final LatestWork reading;
    private final ReadOnlyObjectWrapper<ScreenEntry> current;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(
            new Frame(Map.of(), ShellFacts.NONE));
    private Consumer<OpenRequest> opened = _ -> {};

    /** What the frame shows besides the page: the open count by screen id, and the facts. */
    record Frame(Map<String, Long> counts, ShellFacts facts) {}

    /**
     * @param screens in the order of the work; the first opens at the start
     * @param facts asked on a worker's thread
     */
    public ShellViewModel(List<ScreenEntry> screens, Supplier<ShellFacts> facts, Background background) {
        this.screens = List.copyOf(screens);
        this.facts = facts;
        this.background = background;
        this.reading = background.latest();
        this.current = new ReadOnlyObjectWrapper<>(screens.getFirst());
    }

    @Override
    public void open(String screen) {
        open(new OpenRequest(entry(screen), OptionalLong.empty()));
    }

    @Override
    public void open(String screen, long id) {
        open(new OpenRequest(entry(screen), OptionalLong.of(id)));
    }

    @Override
    public void refresh() {
        reading.run(BackgroundWork.quiet(_ -> read()).onSuccess(frame::set));
    }

    /** The screens in the order of the work. */
    public List<ScreenEntry> screens() {
        return screens;
    }

    /** The screen in sight. */
    public ReadOnlyObjectProperty<ScreenEntry> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    Background background() {
        return background;
    }

    /** Who shows the screens; set once by the view. */
    void onOpen(Consumer<OpenRequest> shower) {
        opened = shower;
    }

    private void open(OpenRequest request) {
        current.set(request.screen());
        opened.accept(request);
        refresh();
    }

    private Frame read() {
        Map<String, Long> counts = new HashMap<>();
        for (ScreenEntry screen : screens) {
            counts.put(screen.id(), screen.count().getAsLong());
        }
        return new Frame(Map.copyOf(counts), facts.get());
    }

    private ScreenEntry entry(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
