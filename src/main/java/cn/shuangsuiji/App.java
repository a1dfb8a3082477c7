package cn.shuangsuiji;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.assignment.ChangeService;
import cn.shuangsuiji.assignment.FrozenPool;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.AbsenceService;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.DataAges;
import cn.shuangsuiji.catalog.FilterService;
import cn.shuangsuiji.catalog.InspectorService;
import cn.shuangsuiji.catalog.RecusalService;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetService;
import cn.shuangsuiji.catalog.importing.ImportHistoryService;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.ListExport;
import cn.shuangsuiji.catalog.importing.ListTemplate;
import cn.shuangsuiji.catalog.importing.MappingService;
import cn.shuangsuiji.catalog.itemlist.ItemDraftService;
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.catalog.itemlist.MatterService;
import cn.shuangsuiji.catalog.labelling.CoverageService;
import cn.shuangsuiji.catalog.labelling.LabelService;
import cn.shuangsuiji.catalog.labelling.LabellingService;
import cn.shuangsuiji.catalog.labelling.RuleService;
import cn.shuangsuiji.catalog.labelling.SuggestionService;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.catalog.quality.DuplicateService;
import cn.shuangsuiji.catalog.quality.QualityExport;
import cn.shuangsuiji.catalog.quality.QualityService;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.disposal.OpenLeads;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.draw.ExclusionService;
import cn.shuangsuiji.exchange.AuthorisationHandler;
import cn.shuangsuiji.exchange.KeyRing;
import cn.shuangsuiji.exchange.ListsHandler;
import cn.shuangsuiji.exchange.PackageHandler;
import cn.shuangsuiji.exchange.PackageKind;
import cn.shuangsuiji.exchange.ReceivingService;
import cn.shuangsuiji.exchange.SendingService;
import cn.shuangsuiji.inspection.DispatchService;
import cn.shuangsuiji.inspection.EarlierResults;
import cn.shuangsuiji.inspection.FindingService;
import cn.shuangsuiji.inspection.ResultCodes;
import cn.shuangsuiji.inspection.VisitChanges;
import cn.shuangsuiji.inspection.VisitOpening;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.BlankForms;
import cn.shuangsuiji.notice.DrawPapers;
import cn.shuangsuiji.notice.FollowUpPapers;
import cn.shuangsuiji.notice.PaperSources;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.TaskPress;
import cn.shuangsuiji.notice.TemplatePreview;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.notice.filing.CaseBinder;
import cn.shuangsuiji.notice.filing.CaseFiles;
import cn.shuangsuiji.notice.filing.FilingService;
import cn.shuangsuiji.notice.print.PrintingService;
import cn.shuangsuiji.notice.print.Spooler;
import cn.shuangsuiji.notice.template.TemplateService;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.PageStamp;
import cn.shuangsuiji.office.DocumentNumbers;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.PlanService;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.publication.ItemListPublication;
import cn.shuangsuiji.publication.PublicPapers;
import cn.shuangsuiji.publication.PublicationService;
import cn.shuangsuiji.publication.PublicationSite;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.statistics.OversightPapers;
import cn.shuangsuiji.statistics.StatisticsService;
import cn.shuangsuiji.today.TodayService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// Where the program is put together: one constructor call a service, the same for the window, the command line and the
/// tests. Whoever opens it closes it.
public final class App implements AutoCloseable {
    /** The program's version, as commitments and packages name it. */
    public static final String VERSION = "0.1.0";
    /** The database's file in the data folder. */
    public static final String DATABASE = "office.db";

    public final Path folder;
    public final Clock clock;
    public final Assets assets;
    public final Database database;
    public final Journal journal;
    public final WorkdayCalendar calendar;
    public final ResultCodes resultCodes;
    public final OfficeService offices;
    public final DocumentNumbers numbers;
    public final AccountService accounts;
    public final CatalogService catalog;
    public final Areas areas;
    public final FilterService filters;
    public final DataAges ages;
    public final InspectorService inspectors;
    public final AbsenceService absences;
    public final RecusalService recusals;
    public final TargetService targets;
    public final ImportService imports;
    public final MappingService mappings;
    public final ImportHistoryService importHistory;
    public final ListTemplate listTemplate;
    public final ListExport listExport;
    public final LabelService labels;
    public final RuleService labelRules;
    public final SuggestionService suggestions;
    public final LabellingService labelling;
    public final CoverageService coverage;
    public final QualityService quality;
    public final QualityExport qualityExport;
    public final DuplicateService duplicates;
    public final ItemListService itemLists;
    public final ItemDraftService itemDrafts;
    public final MatterService matters;
    public final ProposalService proposals;
    public final PlanService plans;
    public final TaskService tasks;
    public final ExclusionService exclusions;
    public final DrawService draws;
    public final AssignmentService assignments;
    public final Visits visits;
    public final DispatchService dispatch;
    public final ChangeService changes;
    public final FindingService findings;
    public final EarlierResults earlierResults;
    public final DisposalService disposals;
    public final DrawPapers drawPapers;
    public final VisitPapers visitPapers;
    public final FollowUpPapers followUpPapers;
    public final BlankForms blankForms;
    public final TemplateService templates;
    public final TemplatePreview templatePreview;
    public final PrintingService printing;
    public final FilingService filing;
    public final CaseFiles caseFiles;
    public final PublicationService publications;
    public final PublicPapers publicPapers;
    public final PublicationSite publicationSite;
    public final ItemListPublication itemListPublication;
    public final StatisticsService statistics;
    public final OversightPapers oversight;
    public final KeyRing keys;
    public final SendingService sending;
    public final ReceivingService receiving;
    public final TodayService today;

    /**
     * Opens the office's data.
     *
     * @param folder holds the database and everything else that is the office's; made when it is not there
     * @throws cn.shuangsuiji.base.AppException when the data cannot be opened, with the reason
     */
    public App(Path folder, Assets assets, Clock clock) {
        this(folder, assets, clock, Spooler.ofThisMachine());
    }

    /** As above, with other printers than this machine's. */
    public App(Path folder, Assets assets, Clock clock, Spooler spooler) {
        this.folder = folder;
        this.clock = clock;
        this.assets = assets;
        Randomness randomness = new Randomness();
        Ids ids = new Ids(clock, randomness);
        calendar = new WorkdayCalendar(assets.file("calendar"));
        resultCodes = new ResultCodes(assets);
        database = Database.open(folder.resolve(DATABASE));
        journal = new Journal(clock);
        offices = new OfficeService(database, journal, ids, clock);
        numbers = new DocumentNumbers(database, journal, offices, clock);
        accounts = new AccountService(database, journal, offices, ids, randomness, clock);
        catalog = new CatalogService(database);
        areas = new Areas(assets);
        filters = new FilterService(database, journal, clock);
        ages = new DataAges(catalog, offices, clock);
        inspectors = new InspectorService(database, journal, offices, ids, clock);
        absences = new AbsenceService(database, journal, clock);
        recusals = new RecusalService(database, journal, offices, clock);
        targets = new TargetService(database, journal, offices, ids, clock);
        imports = new ImportService(database, journal, ids, clock);
        mappings = new MappingService(database, journal, clock);
        importHistory = new ImportHistoryService(database, journal, ids, clock);
        listTemplate = new ListTemplate(database);
        listExport = new ListExport(catalog);
        labels = new LabelService(database, journal, clock);
        labelRules = new RuleService(database, journal, ids, assets);
        suggestions = new SuggestionService(database);
        labelling = new LabellingService(database, journal, catalog, ids, clock);
        coverage = new CoverageService(database, areas);
        quality = new QualityService(database, offices, areas, clock);
        qualityExport = new QualityExport(quality);
        duplicates = new DuplicateService(database, journal, ids, clock);
        itemLists = new ItemListService(database, journal, ids, clock);
        itemDrafts = new ItemDraftService(database, journal, itemLists, ids, clock);
        matters = new MatterService(database, journal, new MatterService.Sources(catalog, itemDrafts), ids, clock);
        itemLists.takeForce();
        plans = new PlanService(database, journal, offices, catalog, ids, clock);
        proposals = new ProposalService(database, journal, catalog, ids, clock);
        tasks = new TaskService(database, journal, offices, plans, ids, clock);
        exclusions = new ExclusionService(database, journal, tasks, clock);
        draws = new DrawService(database, journal,
                new DrawService.Sources(offices, tasks, catalog, itemLists, new FrozenPool(catalog, offices, calendar),
                        new OpenLeads()),
                new DrawService.DrawClock(clock, ids, randomness, VERSION));
        assignments = new AssignmentService(database, tasks, draws, catalog, new Certificate(assets));
        visits = new Visits(database);
        dispatch = new DispatchService(database, journal,
                new DispatchService.Sources(tasks, draws, assignments), visits,
                new VisitOpening(numbers, catalog, ids, clock), clock);
        changes = new ChangeService(database, journal,
                new ChangeService.Sources(tasks, draws, catalog, absences,
                        new VisitChanges(visits, new VisitOpening(numbers, catalog, ids, clock))),
                ids, clock);
        disposals = new DisposalService(database, journal, offices, visits, calendar, ids, clock);
        findings = new FindingService(database, journal, visits, resultCodes, disposals, clock);
        earlierResults = new EarlierResults(database, journal);
        Path ownTemplates = folder.resolve("templates");
        Templates wordings = new Templates(assets, ownTemplates);
        templates = new TemplateService(database, journal, wordings, ownTemplates);
        Faces faces = Faces.standard(assets);
        Papers papers = new Papers(wordings, faces, clock);
        PaperSources paperSources = new PaperSources(database, journal, offices, numbers, accounts, tasks, catalog,
                draws, assignments, changes, visits, resultCodes, disposals);
        TaskPress press = new TaskPress(papers, paperSources, folder.resolve("papers"), clock);
        drawPapers = new DrawPapers(paperSources, press, clock);
        visitPapers = new VisitPapers(paperSources, press, wordings, clock);
        followUpPapers = new FollowUpPapers(paperSources, press, clock);
        filing = new FilingService(database, journal, offices, visits, folder.resolve("files"), ids, clock);
        templatePreview = new TemplatePreview(faces);
        blankForms = new BlankForms(papers, paperSources, folder.resolve("papers"));
        PageStamp stamp = new PageStamp(faces);
        printing = new PrintingService(database, journal, offices, spooler, stamp, ids, clock);
        caseFiles = new CaseFiles(papers,
                new CaseFiles.Sources(visitPapers, visits, disposals, filing, printing, numbers),
                new CaseBinder(stamp), folder.resolve("papers"), clock);
        publications = new PublicationService(database, journal, offices,
                new PublicationService.Sources(plans, tasks, catalog, visits, disposals), calendar, ids, clock);
        publicPapers = new PublicPapers(papers,
                new PublicPapers.Sources(publications, plans, catalog, offices), folder.resolve("papers"), database,
                clock);
        publicationSite = new PublicationSite(publications, itemLists, offices, assets, clock);
        itemListPublication = new ItemListPublication(database, journal,
                new ItemListPublication.Sources(itemLists, offices, papers), assets, clock);
        statistics = new StatisticsService(database, journal, offices,
                new StatisticsService.Sources(tasks, draws, assignments, catalog), ids, clock);
        oversight = new OversightPapers(papers, new OversightPapers.Sources(offices, plans, tasks, catalog, changes,
                visits, disposals, calendar), folder.resolve("papers"), clock);
        keys = new KeyRing(folder.resolve("keys"));
        sending = new SendingService(database, journal, offices, keys, ids, clock);
        PackageHandler lists = new ListsHandler(imports, catalog, proposals, clock);
        receiving = new ReceivingService(database, journal, offices, keys,
                Map.of(PackageKind.LISTS_FULL, lists, PackageKind.LISTS_DELTA, lists, PackageKind.AUTHORISATION,
                        new AuthorisationHandler(tasks, offices)),
                () -> catalog.targetCount(TargetFilter.ACTIVE), folder.resolve("exchange"), clock);
        today = new TodayService(database, offices,
                new TodayService.Sources(catalog, itemDrafts, plans, tasks, visits, disposals, publications, sending,
                        accounts),
                calendar, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
