package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;

/** The screen 文书: the papers that were made last, on their way to the printer; blank forms; what was printed; numbers. */
public final class NoticeScreen implements View {
    /** Its id in the navigation. */
    public static final String ID = "notice";

    private static final String STYLE = Objects.requireNonNull(NoticeScreen.class.getResource("notice.css"))
            .toExternalForm();

    private final Drawer drawer;
    private final ScansView scans;
    private final Parts<NoticePart> parts;

    /**
     * @param preview shared with whoever makes papers
     * @param printing makes blank forms
     */
    public NoticeScreen(App app, Actor actor, Workplace place, PreviewViewModel preview, Printing printing) {
        ScreenPane pane = new ScreenPane(Messages.text("ui.notice.title"));
        drawer = new Drawer(pane);
        PrintDesk desk = new PrintDesk(app, actor, place, printing.viewer());
        scans = new ScansView(desk, place);
        parts = new Parts<>(Messages.text("ui.notice.parts"), List.of(NoticePart.values()),
                Map.of(NoticePart.PREVIEW, new PreviewView(preview, new PrintPanel(preview, desk)), NoticePart.BLANK,
                        new BlankFormsView(app.blankForms, printing), NoticePart.LOG, new PrintLogView(desk, place),
                        NoticePart.SCANS, scans, NoticePart.NUMBERS,
                        new NumbersView(app.numbers, actor, desk, place, drawer),
                        NoticePart.TEMPLATES,
                        new TemplatesView(new TemplatesViewModel(app, actor, place.background()), place)),
                part -> Messages.text("ui.notice.part." + part));
        preview.batchProperty().addListener((_, _, _) -> parts.choose(NoticePart.PREVIEW));
        pane.getStylesheets().add(STYLE);
        pane.getChildren().addAll(parts.chips(), parts.node());
        pane.filling(parts.node());
    }

    @Override
    public Node node() {
        return drawer.node();
    }

    /** Files scans that were dropped on the window, and shows what became of them. */
    public void take(List<Path> files) {
        parts.choose(NoticePart.SCANS);
        scans.take(files);
    }

    @Override
    public void onShow() {
        parts.current().onShow();
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    @Override
    public void focusSearch() {
        parts.current().focusSearch();
    }

    @Override
    public String hints() {
        return parts.current().hints();
    }
}
