package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.PlanLine;
import cn.shuangsuiji.publication.PublicationSite;
import cn.shuangsuiji.sample.SampleCounty;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/// The sample county's last two months, told through the same services that the window calls: lists in, plan, draw, papers,
/// findings, publication, follow-ups, packages. It ends today with work waiting of every kind. Only the day it is told for,
/// the digits of the draws and the people's password differ from one telling to the next.
public final class DemoStory {
    /** Place of the catering line in the sample plan: the task that is told to its end. */
    private static final int CATERING = 2;
    private static final int LIFTS = 4;
    private static final int SCALES = 5;
    private static final int SHOPS = 7;

    private final Assets assets;
    private final Clock today;
    private final StoryReport report;
    private final Progress progress;

    /** @param today the real clock: the story ends on its day */
    public DemoStory(Assets assets, Clock today, StoryReport report, Progress progress) {
        this.assets = assets;
        this.today = today;
        this.report = report;
        this.progress = progress;
    }

    /** What a telling leaves: the open office and its people. Whoever asked for it closes the office. */
    public record Told(App app, People people, StoryReport report) {}

    /**
     * Tells it into an empty folder.
     *
     * @param out gets {@code data/}, {@code lists/}, {@code papers/}, {@code record/}, {@code publication/}, {@code usb/}
     */
    public Told tell(Path out) {
        StoryClock clock = new StoryClock(today.instant(), today.getZone());
        App app = new App(out.resolve("data"), assets, clock);
        boolean told = false;
        try {
            StoryDays days = new StoryDays(LocalDate.now(today), app.calendar);
            Story story = new Story(app, clock, days, out, report, progress);
            People people = chapters(story);
            told = true;
            return new Told(app, people, report);
        } finally {
            if (!told) {
                app.close();
            }
        }
    }

    private People chapters(Story story) {
        LocalDate now = LocalDate.now(today);
        SampleCounty county = SampleCounty.generate(assets, now);
        story.clock().moveTo(story.days().ago(45), LocalTime.of(9, 0));
        People people = People.found(story.app().accounts, county.officeName(), county.officeCode());
        report.step("demo.founded", county.officeName(), story.app().accounts.accounts().size());
        ExchangeChapter exchange = new ExchangeChapter(story, people);
        new ListsChapter(story, county).tell(people);
        exchange.lists(people, county);
        List<PlanLine> lines = new PlanChapter(story).tell(people, county.lastPlan(), now.getYear());
        InspectionTask catering = tellCatering(story, people, lines.get(CATERING), exchange);
        exchange.resultsAndAcknowledgement(people);
        tellTheOthers(story, people, lines);
        story.clock().moveTo(story.days().ago(3), LocalTime.of(9, 0));
        exchange.riskClasses(people, county);
        finish(story, people, catering);
        story.clock().moveTo(now, LocalTime.of(8, 30));
        return people;
    }

    private InspectionTask tellCatering(Story story, People people, PlanLine line,
            ExchangeChapter exchange) {
        DrawChapter draw = new DrawChapter(story);
        InspectionTask task = draw.task(people, line, 38, -4);
        draw.refused(people, task);
        String number = number(story, 40, 1);
        story.clock().moveTo(story.days().ago(41), LocalTime.of(10, 0));
        exchange.authorise(people, number, line.content().title());
        task = story.app().tasks.register(people.clerk(), task.id(), number);
        draw.commit(people, task, 40);
        List<Visit> visits = draw.draw(people, task);
        draw.notifyAll(people, task, 38);
        FindingsChapter findings = new FindingsChapter(story);
        int third = visits.size() / 3;
        List<Visit> early = visits.subList(0, third);
        List<Visit> middle = visits.subList(third, 2 * third);
        findings.enter(people, early, 34);
        findings.review(people, early);
        findings.publish(people, early.subList(0, third - 2), 30);
        findings.dispose(people, 2, 20);
        findings.enter(people, middle, 16);
        findings.review(people, middle.subList(0, third / 2));
        return task;
    }

    private void tellTheOthers(Story story, People people, List<PlanLine> lines) {
        DrawChapter draw = new DrawChapter(story);
        story.clock().moveTo(story.days().ago(6), LocalTime.of(10, 0));
        InspectionTask lifts = draw.task(people, lines.get(LIFTS), 1, -14);
        lifts = story.app().tasks.register(people.clerk(), lifts.id(), number(story, 6, 2));
        draw.commit(people, lifts, 2);
        InspectionTask scales = draw.task(people, lines.get(SCALES), 2, -10);
        scales = story.app().tasks.register(people.clerk(), scales.id(), number(story, 6, 3));
        draw.commit(people, scales, 3);
        draw.draw(people, scales);
        draw.notifyAll(people, scales, 2);
        draw.task(people, lines.get(SHOPS), 0, -20);
    }

    private void finish(Story story, People people, InspectionTask catering) {
        App app = story.app();
        app.assignments.writeRecord(catering.id(), story.out().resolve("record"));
        report.step("demo.record");
        Path site = story.out().resolve("publication");
        int certain = app.assignments.writePublicRecord(catering.id(),
                site.resolve(PublicationSite.record(Objects.requireNonNull(catering.platformNumber()))));
        report.step("demo.record.public", certain);
        app.itemListPublication.write(people.clerk(), app.itemLists.inForce().orElseThrow(), site, progress);
        app.publicationSite.write(site, progress);
        app.publicPapers.results(catering, LocalDate.now(story.clock()));
        report.step("demo.site", app.publications.published().size());
    }

    /** A platform number in the platform's form: division, day, four digits. */
    private static String number(Story story, int ago, int ordinal) {
        return story.app().offices.current().orElseThrow().code()
                + story.days().ago(ago).toString().replace("-", "") + "%04d".formatted(1000 + ordinal);
    }
}
