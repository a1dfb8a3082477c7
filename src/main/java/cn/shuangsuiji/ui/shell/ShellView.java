package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Notices;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import cn.shuangsuiji.ui.kit.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The frame around the screens: top bar, navigation, page, status bar. A screen is built when it is first opened and kept.
/// Keys: Ctrl+K finds anything, `/` the page's search, Alt+1 to Alt+0 the screens, F5 reads the counts again, Ctrl+L
/// lets another person log in, F1 tells the keys.
public final class ShellView {
    private final ShellViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane page = new StackPane();
    private final Drawer help = new Drawer(page);
    private final SearchPopup search;
    private final Navigation navigation;
    private final StatusBar status;
    private final TopBar top;
    private final Map<String, View> views = new HashMap<>();
    private @Nullable View shown;
    private Runnable changePerson = () -> {};

    /**
     * @param notices laid over the pages
     * @param office the office's name
     * @param person who is logged in and as what: "王经办 · 经办"
     */
    public ShellView(ShellViewModel model, SearchSource source, Notices notices, String office, String person) {
        this.model = model;
        search = new SearchPopup(source, model.background());
        navigation = new Navigation(model);
        status = new StatusBar(model);
        root.getStyleClass().add("shell");
        top = new TopBar(model, search, office, person);
        root.setTop(top.node());
        root.setLeft(navigation.node());
        root.setCenter(new StackPane(help.node(), notices.node(), search.panel()));
        root.setBottom(status.node());
        page.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.onOpen(this::show);
    }

    /** Opens the first screen; call it when the frame is in the window. */
    public void start() {
        model.open(model.screens().getFirst().id());
    }

    /** Lets another person log in without closing the program: a button beside the name of who is here, and Ctrl+L. */
    public void onChangePerson(Runnable action) {
        changePerson = action;
        top.offerChange(action);
    }

    /** The frame goes: the screen in sight keeps what was typed. */
    public void leave() {
        if (shown != null) {
            shown.onHide();
        }
    }

    public Parent node() {
        return root;
    }

    private void show(OpenRequest request) {
        ScreenEntry screen = request.screen();
        View view = views.computeIfAbsent(screen.id(), _ -> screen.view().get());
        help.close();
        if (!view.equals(shown)) {
            if (shown != null) {
                shown.onHide();
            }
            shown = view;
            page.getChildren().setAll(view.node());
            status.hints(view.hints());
            view.onShow();
            view.node().requestFocusTraversal(TraversalDirection.NEXT);
        }
        request.thing().ifPresent(view::open);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.K) {
            search.focus();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
            changePerson.run();
        } else if (key.isAltDown() && (key.getCode().isDigitKey() || key.getCode() == KeyCode.MINUS)) {
            openByNumber(key.getCode());
        } else if (key.getCode() == KeyCode.F5) {
            model.refresh();
        } else if (key.getCode() == KeyCode.F1) {
            help.show(Messages.text("ui.help.title"), keys());
        } else {
            return;
        }
        key.consume();
    }

    /** On the typed character rather than the key, so that the stroke itself does not land in the search box. */
    private void typed(KeyEvent key) {
        if ("/".equals(key.getCharacter()) && !(key.getTarget() instanceof TextInputControl) && shown != null) {
            key.consume();
            shown.focusSearch();
        }
    }

    /** In the order of the keyboard's upper row: 1 to 9, 0, and the minus beside it. */
    private void openByNumber(KeyCode digit) {
        int index = digit == KeyCode.MINUS ? 10 : (digit.getChar().charAt(0) - '0' + 9) % 10;
        if (index < model.screens().size()) {
            model.open(model.screens().get(index).id());
        }
    }

    private KeyValues keys() {
        KeyValues keys = new KeyValues();
        for (String key : List.of("search", "page", "screens", "refresh", "open", "turn", "copy", "back", "person")) {
            keys.add(Messages.text("ui.help." + key + ".keys"), Messages.text("ui.help." + key));
        }
        return keys;
    }
}
