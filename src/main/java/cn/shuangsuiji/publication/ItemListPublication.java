package cn.shuangsuiji.publication;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.importing.CellWords;
import cn.shuangsuiji.catalog.importing.SheetFile;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.notice.Papers;
import cn.shuangsuiji.notice.Provenance;
import cn.shuangsuiji.notice.paper.ItemListPaper;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A version of the item list as the public gets it: a page, a paper and a workbook with the columns of the published lists.
/// What only the office needs (how to judge, wordings, qualifications) is not in it.
public final class ItemListPublication {
    private static final String FOLDER = "publication/";
    private static final Comparator<ItemContent> ORDER = Comparator
            .<ItemContent, String>comparing(row -> row.get("compiledBy")).thenComparing(row -> row.get("category"))
            .thenComparing(ItemContent::code);

    private final Database database;
    private final Journal journal;
    private final Sources sources;
    private final Assets assets;
    private final Clock clock;

    /** What is read and written with. */
    public record Sources(ItemListService lists, OfficeService offices, Papers papers) {}

    public ItemListPublication(Database database, Journal journal, Sources sources, Assets assets, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.sources = sources;
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * Writes a version that is or was in force into the folder, each file whole or not at all, in place of older ones of the
     * same version.
     *
     * @throws AppException when the version was never in force, has no items, or a file cannot be written
     */
    public ItemListFiles write(Actor actor, ItemListVersion version, Path folder, Progress progress) {
        actor.require(Permission.PUBLISH);
        List<InspectionItem> items = sources.lists().rows(version).stream().filter(ItemContent::active).sorted(ORDER)
                .map(row -> row.item(version.name())).toList();
        if (items.isEmpty()) {
            throw new AppException("publication.items.none", version.name());
        }
        String stem = stem(version);
        ItemListFiles files = new ItemListFiles(folder.resolve(page(version)), folder.resolve(stem + ".pdf"),
                folder.resolve(stem + ".xlsx"), items.size());
        ItemListPaper paper = paper(version, items);
        sources.papers().printTogether(List.of(paper), files.paper(), new Provenance(paper.organ(), null, null),
                progress);
        SheetFile.workbook(files.workbook(), Messages.text("publication.items.sheet"),
                Arrays.asList(Messages.text("publication.items.columns").split("\\|")),
                IntStream.range(0, items.size()).mapToObj(i -> cells(i + 1, paper.items().get(i))).iterator());
        AtomicFile.write(folder.resolve("style.css"), bytes(assets.text(FOLDER + "style.css")));
        AtomicFile.write(files.page(), bytes(page(version, paper, files)));
        database.write(tx -> {
            journal.record(tx, Change.inside(actor.login(), "itemlist.publish", "item_list_version", version.uuid(),
                    Map.of("name", version.name(), "items", items.size())));
            return null;
        });
        return files;
    }

    /** The name of a version's page. */
    static String page(ItemListVersion version) {
        return stem(version) + ".html";
    }

    private static String stem(ItemListVersion version) {
        return "item-list-" + version.number();
    }

    private ItemListPaper paper(ItemListVersion version, List<InspectionItem> items) {
        String organ = sources.offices().current().orElseThrow(() -> new AppException("publication.office")).name();
        int key = (int) items.stream().filter(item -> item.importance() == Importance.KEY).count();
        return new ItemListPaper(version.uuid(), organ, LocalDate.now(clock), version.name(),
                Objects.requireNonNull(version.effectiveFrom()), items.size() - key, key,
                items.stream().map(ItemListPublication::row).toList());
    }

    private static ItemListPaper.Item row(InspectionItem item) {
        String name = item.exemption() == null
                ? item.name()
                : Messages.text("publication.items.exempt", item.name(), Messages.of(item.exemption()));
        return new ItemListPaper.Item(item.category(), name,
                item.targetText().isEmpty() ? words(item.targetKinds().stream()) : item.targetText(),
                Messages.of(item.importance()), words(item.methods().stream()), who(item), item.legalBasis());
    }

    /** Who checks, and in a joint inspection who begins it and who goes along. */
    private static String who(InspectionItem item) {
        return Stream.of(item.level(), told("publication.items.initiating", item.initiatingDepartment()),
                told("publication.items.cooperating", item.cooperatingDepartments())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Messages.text("base.semicolon")));
    }

    private static String told(String key, String department) {
        return department.isEmpty() ? "" : Messages.text(key, department);
    }

    private static String words(Stream<? extends Enum<?>> constants) {
        return constants.sorted(Comparator.comparingInt(Enum::ordinal)).map(Messages::of)
                .collect(Collectors.joining(Messages.text("base.comma")));
    }

    private static List<String> cells(int number, ItemListPaper.Item item) {
        return Stream.of(Integer.toString(number), item.category(), item.name(), item.targets(), item.importance(),
                item.methods(), item.level(), item.basis()).map(CellWords::guarded).toList();
    }

    private String page(ItemListVersion version, ItemListPaper paper, ItemListFiles files) {
        try {
            return Mustache.compiler().defaultValue("").emptyStringIsFalse(true)
                    .compile(assets.text(FOLDER + "items.html"))
                    .execute(Map.of("office", paper.organ(), "version", paper.version(), "count", paper.count(),
                            "general", paper.general(), "key", paper.key(), "effective", paper.effective(), "until",
                            Objects.toString(version.effectiveUntil(), ""), "pdf",
                            String.valueOf(files.paper().getFileName()), "xlsx",
                            String.valueOf(files.workbook().getFileName()), "items", paper.items()));
        } catch (MustacheException broken) {
            throw new AppException(broken, "publication.template", "items.html", String.valueOf(broken.getMessage()));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
