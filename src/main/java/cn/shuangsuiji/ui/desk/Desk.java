package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.PasswordPolicy;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.ErrorReport;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Fonts;
import cn.shuangsuiji.ui.kit.Notices;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.SystemFilePicker;
import cn.shuangsuiji.ui.kit.Theme;
import cn.shuangsuiji.ui.settings.Preferences;
import cn.shuangsuiji.ui.shell.FirstRun;
import cn.shuangsuiji.ui.shell.FirstRunView;
import cn.shuangsuiji.ui.shell.FirstRunViewModel;
import cn.shuangsuiji.ui.shell.LoginView;
import cn.shuangsuiji.ui.shell.LoginViewModel;
import cn.shuangsuiji.ui.shell.PasswordRule;
import cn.shuangsuiji.ui.shell.ProgramWindow;
import cn.shuangsuiji.ui.shell.Scanner;
import cn.shuangsuiji.ui.shell.ShellView;
import cn.shuangsuiji.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program's window from the first pixel on: it shows itself, opens the data on a worker's thread, asks for the office at
/// the first run and for the person at every other, and then puts the screens into the frame. Call everything on the
/// window's thread.
public final class Desk {
    private final Theme theme;
    private final Notices notices = new Notices();
    private final Background background;
    private final Dialogs dialogs;
    private final ProgramWindow window;
    private final Stage stage;
    private final FilePicker files;
    private final Consumer<Path> viewer;
    private @Nullable ShellViewModel frame;
    private Consumer<List<Path>> dropped = _ -> {};
    private @Nullable App opened;

    /**
     * @param folder the data folder, whose {@code logs} takes error reports
     */
    public Desk(Stage stage, Assets assets, Path folder, Clock clock) {
        this(stage, assets, folder, clock, new SystemFilePicker(stage), SystemViewer::new);
    }

    /** As above, with other ways to ask for files and to show papers than the system's. */
    Desk(Stage stage, Assets assets, Path folder, Clock clock, FilePicker files,
            BiFunction<Background, Notifier, Consumer<Path>> viewer) {
        this.files = files;
        this.stage = stage;
        theme = new Theme(Fonts.choose(assets));
        theme.install();
        Preferences.read(folder).apply(theme);
        ErrorReport report = new ErrorReport(folder.resolve("logs"), clock, theme,
                Messages.text("ui.program") + " " + App.VERSION);
        report.install();
        background = new Background(notices, report);
        dialogs = new Dialogs(stage, theme, background);
        this.viewer = viewer.apply(background, notices);
        window = new ProgramWindow(stage, theme, background, dialogs);
        new FileDrop(scans -> dropped.accept(scans)).listenTo(window.scene());
        new Scanner(this::openScanned, System::nanoTime).listenTo(window.scene());
    }

    /** Shows the window at once and the login, or the first run, when the data are open. */
    public void open(Supplier<App> data) {
        EmptyState waiting = new EmptyState(Messages.text("ui.desk.opening"));
        window.show(new StackPane(waiting));
        background.run(BackgroundWork.quiet(_ -> data.get()).onSuccess(this::enter)
                .onRefusal(refusal -> window.show(new StackPane(new EmptyState(refusal.sentence())))));
    }

    /** Shows the login, or the first run where there is no office yet. */
    public void enter(App app) {
        opened = app;
        stage.setOnHidden(_ -> app.close());
        Optional<Office> office = app.offices.current();
        if (office.isEmpty()) {
            firstRun(app);
        } else {
            login(app, office.get());
        }
    }

    /** Shows the screens for a person who was let in. */
    public void work(App app, Actor actor) {
        opened = app;
        DeskWork work = new DeskWork(app, actor, background, notices, dialogs, files, viewer, theme);
        ShellViewModel shown = work.frame();
        frame = shown;
        dropped = work::take;
        ShellView shell = new ShellView(shown, new DeskSearch(app, shown), notices,
                app.offices.current().map(Office::name).orElse(""),
                Messages.text("ui.desk.person", actor.name(), actor.rolesInWords()));
        window.show(shell.node());
        shell.onChangePerson(() -> leave(app, shell));
        window.onLeave(shell::leave);
        shell.start();
    }

    /** Keeps what was typed, and shows the login for the next person. */
    private void leave(App app, ShellView shell) {
        shell.leave();
        frame = null;
        dropped = _ -> {};
        window.onLeave(() -> {});
        background.whenIdle(() -> enter(app));
    }

    /** Whether every screen has what it read. */
    boolean isIdle() {
        return background.isIdle();
    }

    /** The screens' frame; there once somebody works. */
    ShellViewModel frame() {
        return Objects.requireNonNull(frame);
    }

    private void firstRun(App app) {
        PasswordRule rule = new PasswordRule() {
            @Override
            public String words() {
                return PasswordPolicy.words();
            }

            @Override
            public Optional<String> complaint(String loginName, String password) {
                return PasswordPolicy.complaint(loginName, password);
            }
        };
        FirstRunView view = new FirstRunView(
                new FirstRunViewModel(rule, entry -> found(app, entry), () -> enter(app)), background);
        window.show(view.node());
        view.start();
    }

    private static void found(App app, FirstRun entry) {
        app.accounts.found(entry.office(), entry.officeCode(),
                new NewAccount(entry.loginName(), entry.person(), Set.of(Role.CLERK), entry.password()));
    }

    private void login(App app, Office office) {
        LoginView view = new LoginView(new LoginViewModel<>(office.name(), app.accounts::login,
                (Actor actor) -> work(app, actor)), background);
        window.show(view.node());
        view.start();
    }

    /** A code that is scanned while nobody is logged in opens nothing. */
    private void openScanned(String scanned) {
        App app = opened;
        ShellViewModel shown = frame;
        if (app != null && shown != null) {
            background.run(BackgroundWork.quiet(_ -> app.visits.byQr(scanned))
                    .onSuccess((Visit visit) -> shown.open("inspection", visit.id())));
        }
    }
}
