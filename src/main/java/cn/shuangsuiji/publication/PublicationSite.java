package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.itemlist.ItemListService;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.office.OfficeService;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The folder of public pages, written from what was published: an index, a page a plan, a page a task, and the same facts as
/// JSON in the public platform's field names. Written anew as often as wanted; the same publications give the same pages.
public final class PublicationSite {
    private static final String FOLDER = "publication/";

    private final PublicationService publications;
    private final ItemListService itemLists;
    private final OfficeService offices;
    private final Assets assets;
    private final Clock clock;

    /** A plan's page in the index. */
    record PlanPage(String file, String title, LocalDate date) {}

    /** A task's page in the index. */
    record TaskPage(String file, String title, String number, int count) {}

    public PublicationSite(PublicationService publications, ItemListService itemLists, OfficeService offices,
            Assets assets, Clock clock) {
        this.publications = publications;
        this.itemLists = itemLists;
        this.offices = offices;
        this.assets = assets;
        this.clock = clock;
    }

    /**
     * Writes the folder.
     *
     * @throws AppException when a template is broken or a file cannot be written; pages written before stay
     */
    public void write(Path folder, Progress progress) {
        Office office = offices.current().orElseThrow(() -> new AppException("publication.office"));
        List<Publication> published = publications.published();
        List<PublicPlan> plans = new ArrayList<>();
        List<PlanPage> planPages = new ArrayList<>();
        Map<String, List<PublicResult>> tasks = new LinkedHashMap<>();
        for (Publication publication : published) {
            switch (publication.kind()) {
                case PLAN -> {
                    PublicPlan plan = Json.read(publication.content(), PublicPlan.class);
                    plans.add(plan);
                    planPages.add(planPage(folder, plan, publication.publishedOn()));
                }
                case RESULT -> {
                    PublicResult result = Json.read(publication.content(), PublicResult.class);
                    tasks.computeIfAbsent(result.raninsTaskId(), _ -> new ArrayList<>()).add(result);
                }
            }
        }
        List<TaskPage> taskPages = new ArrayList<>();
        for (List<PublicResult> results : tasks.values()) {
            progress.stopIfCancelled();
            progress.report(Messages.text("publication.writing"), taskPages.size(), tasks.size());
            taskPages.add(taskPage(folder, results));
        }
        text(folder, "plans.json", Json.pretty(plans));
        text(folder, "results.json", Json.pretty(tasks.values().stream().flatMap(List::stream).toList()));
        text(folder, "style.css", assets.text(FOLDER + "style.css"));
        page(folder, "index.html", "index.html", Map.of("office", office.name(), "updated",
                LocalDate.now(clock).toString(), "items", itemListPage(folder), "plans", planPages, "tasks",
                taskPages));
    }

    /** The folder beside the pages where the public version of a task's draw record belongs; its page then links to it. */
    public static String record(String taskNumber) {
        return "record-" + taskNumber;
    }

    /** The page of the item list in force where it was written into this folder; else empty. */
    private String itemListPage(Path folder) {
        return itemLists.inForce().map(ItemListPublication::page).filter(page -> Files.exists(folder.resolve(page)))
                .orElse("");
    }

    private PlanPage planPage(Path folder, PublicPlan plan, LocalDate date) {
        String file = "plan-" + plan.raninsPlanId() + ".html";
        page(folder, file, "plan.html", Map.of("plan", plan, "date", date));
        return new PlanPage(file, plan.raninsPlaneName(), date);
    }

    private TaskPage taskPage(Path folder, List<PublicResult> results) {
        PublicResult first = results.getFirst();
        String file = "task-" + first.raninsTaskId() + ".html";
        String record = record(first.raninsTaskId()) + "/" + DrawRecord.CERTIFICATE;
        page(folder, file, "task.html", Map.of("title", first.raninsTaskName(), "number", first.raninsTaskId(),
                "type", first.raninsTypeName(), "office", first.insAuth(), "results", results, "record",
                Files.exists(folder.resolve(record)) ? record : ""));
        return new TaskPage(file, first.raninsTaskName(), first.raninsTaskId(), results.size());
    }

    private void page(Path folder, String file, String template, Map<String, ?> fields) {
        try {
            text(folder, file, Mustache.compiler().defaultValue("").emptyStringIsFalse(true)
                    .compile(assets.text(FOLDER + template))
                    .execute(fields));
        } catch (MustacheException broken) {
            throw new AppException(broken, "publication.template", template, String.valueOf(broken.getMessage()));
        }
    }

    private static void text(Path folder, String file, String text) {
        AtomicFile.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
