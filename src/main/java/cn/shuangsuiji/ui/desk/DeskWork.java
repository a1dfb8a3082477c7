package cn.shuangsuiji.ui.desk;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.disposal.DisposalFilter;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.notice.Printed;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.catalog.CatalogSources;
import cn.shuangsuiji.ui.catalog.CatalogView;
import cn.shuangsuiji.ui.disposal.DisposalScreen;
import cn.shuangsuiji.ui.disposal.DisposalSources;
import cn.shuangsuiji.ui.exchange.ExchangeSources;
import cn.shuangsuiji.ui.exchange.ExchangeView;
import cn.shuangsuiji.ui.inspection.InspectionScreen;
import cn.shuangsuiji.ui.inspection.InspectionSources;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Icons;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.Notices;
import cn.shuangsuiji.ui.kit.ScreenEntry;
import cn.shuangsuiji.ui.kit.Theme;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import cn.shuangsuiji.ui.notice.NoticeScreen;
import cn.shuangsuiji.ui.notice.PaperDialogs;
import cn.shuangsuiji.ui.notice.PreviewViewModel;
import cn.shuangsuiji.ui.notice.Printing;
import cn.shuangsuiji.ui.plan.PlanSources;
import cn.shuangsuiji.ui.plan.PlanView;
import cn.shuangsuiji.ui.publication.PublicationScreen;
import cn.shuangsuiji.ui.publication.PublicationSources;
import cn.shuangsuiji.ui.settings.SettingsView;
import cn.shuangsuiji.ui.shell.ShellViewModel;
import cn.shuangsuiji.ui.statistics.BiasScreen;
import cn.shuangsuiji.ui.task.TaskScreen;
import cn.shuangsuiji.ui.today.TodayView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A person's screens in the order of the work, each built from the services it needs when it is first opened.
final class DeskWork implements Navigator {
    /** The screens' ids in the order of the work. */
    static final List<String> ORDER = List.of("today", "catalog", "plan", "task", "inspection", "disposal",
            "notice", "publication", "statistics", "exchange", "settings");

    private final App app;
    private final Actor actor;
    private final Workplace place;
    private final Consumer<Path> viewer;
    private final Theme theme;
    private final PreviewViewModel preview;
    private @Nullable NoticeScreen papersScreen;
    private final ShellViewModel frame;

    DeskWork(App app, Actor actor, Background background, Notices notices, Dialogs dialogs, FilePicker files,
            Consumer<Path> viewer, Theme theme) {
        this.app = app;
        this.actor = actor;
        this.viewer = viewer;
        this.theme = theme;
        this.place = new Workplace(background, notices, dialogs, files, this);
        this.preview = new PreviewViewModel(background);
        this.frame = new ShellViewModel(screens(), new DeskFacts(app), background);
    }

    /** The frame's state, with all screens. */
    ShellViewModel frame() {
        return frame;
    }

    @Override
    public void open(String screen) {
        frame.open(screen);
    }

    @Override
    public void open(String screen, long id) {
        frame.open(screen, id);
    }

    @Override
    public void refresh() {
        frame.refresh();
    }

    private List<ScreenEntry> screens() {
        Printing printing = new Printing(place.background(), this::showPapers, viewer);
        PaperDialogs papers = new PaperDialogs(app, actor, place.dialogs(), printing);
        TodayView today = new TodayView(app, actor, place.background(), this);
        return List.of(entry("today", Icons.TODAY, today::count, () -> today),
                entry("catalog", Icons.CATALOG, () -> 0,
                        () -> new CatalogView(CatalogSources.of(app), actor, place)),
                entry("plan", Icons.PLAN, () -> 0,
                        () -> new PlanView(new PlanSources(app.plans, app.tasks, app.catalog, app.publications,
                                app.publicPapers, app.accounts, app.ages, printing, app.clock), actor, place)),
                entry("task", Icons.TASK, () -> TaskScreen.openTasks(app),
                        () -> new TaskScreen(app, actor, place, printing)),
                entry("inspection", Icons.INSPECTION, this::openVisits,
                        () -> new InspectionScreen(new InspectionSources(app.visits, app.findings, app.resultCodes,
                                app.tasks, app.catalog, app.accounts, papers, app.clock), actor, place)),
                entry("disposal", Icons.DISPOSAL, this::openDisposals,
                        () -> new DisposalScreen(new DisposalSources(app.disposals, app.accounts, app.calendar,
                                papers, app.clock), actor, place)),
                entry("notice", Icons.NOTICE, () -> app.printing.open().size(),
                        this::noticeScreen),
                entry("publication", Icons.PUBLICATION, () -> app.publications.due().size(),
                        () -> new PublicationScreen(new PublicationSources(app.publications, app.tasks, app.visits,
                                app.accounts, app.offices, app.calendar, app.publicationSite::write, app.clock), actor,
                                place)),
                entry("statistics", Icons.STATISTICS, () -> 0, () -> new BiasScreen(app.statistics, actor, place,
                        () -> papers.oversight(app.oversight, LocalDate.now(app.clock)))),
                entry("exchange", Icons.EXCHANGE, () -> app.sending.status().pending(),
                        () -> new ExchangeView(new ExchangeSources(app.sending, app.receiving, app.keys, app.offices,
                                app.accounts, app.clock), actor, place)),
                entry("settings", Icons.SETTINGS, () -> 0, () -> new SettingsView(app, actor, place, theme)));
    }

    private NoticeScreen noticeScreen() {
        NoticeScreen screen = new NoticeScreen(app, actor, place, preview,
                new Printing(place.background(), this::showPapers, viewer));
        papersScreen = screen;
        return screen;
    }

    /** Files scans that were dropped on the window. */
    void take(List<Path> files) {
        frame.open(NoticeScreen.ID);
        if (papersScreen != null) {
            papersScreen.take(files);
        }
    }

    private void showPapers(Printed printed) {
        preview.show(printed);
        frame.open(NoticeScreen.ID);
    }

    private long openVisits() {
        Map<VisitState, Integer> counts = app.visits.counts(null);
        return (long) counts.getOrDefault(VisitState.TO_INSPECT, 0) + counts.getOrDefault(VisitState.ENTERING, 0)
                + counts.getOrDefault(VisitState.TO_REVIEW, 0);
    }

    private long openDisposals() {
        return app.disposals.page(DisposalFilter.OPEN, PageRequest.first(1)).total();
    }

    private static ScreenEntry entry(String id, String icon, LongSupplier count, Supplier<View> view) {
        return new ScreenEntry(id, "ui.desk.nav." + id, icon, count, view);
    }
}
