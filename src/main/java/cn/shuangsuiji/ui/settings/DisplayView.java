package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Theme;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The size of the text: the window follows at once, and the choice is kept. */
final class DisplayView implements View {
    private static final List<Integer> SIZES = IntStream.rangeClosed(Theme.SMALLEST, Theme.LARGEST).boxed().toList();

    private final Path folder;
    private final Theme theme;
    private final Background background;
    private final Chips<Integer> sizes = new Chips<>(Messages.text("ui.settings.size"), SIZES,
            size -> size == Theme.USUAL ? Messages.text("ui.settings.size.usual", size) : Integer.toString(size));
    private final Section section;

    DisplayView(Path folder, Theme theme, Background background) {
        this.folder = folder;
        this.theme = theme;
        this.background = background;
        sizes.selectedProperty().set(theme.size());
        sizes.selectedProperty().addListener((_, _, size) -> choose(new Preferences(size)));
        Label sample = new Label(Messages.text("ui.settings.size.sample"));
        sample.setWrapText(true);
        Label hint = new Label(Messages.text("ui.settings.size.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add(Tone.MUTED.styleClass());
        section = new Section(Messages.text("ui.settings.size"), sizes.node(), hint, new VBox(sample));
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void onShow() {
        sizes.selectedProperty().set(theme.size());
    }

    private void choose(Preferences wanted) {
        wanted.apply(theme);
        background.run(BackgroundWork.quiet(_ -> {
            wanted.write(folder);
            return wanted;
        }));
    }
}
