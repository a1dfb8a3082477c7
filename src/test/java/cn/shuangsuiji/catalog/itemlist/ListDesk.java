package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.importing.ImportService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** An office with an item list, at a day that a test can move. */
final class ListDesk implements AutoCloseable {
    final TestOffice office;
    final CatalogService catalog;
    private final Path folder;
    private int files;
    ImportService imports;
    ItemListService lists;
    ItemDraftService drafts;

    ListDesk(Path folder) {
        this.folder = folder;
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        imports = new ImportService(office.database, office.journal, office.ids, TestOffice.CLOCK);
        lists = new ItemListService(office.database, office.journal, office.ids, TestOffice.CLOCK);
        drafts = new ItemDraftService(office.database, office.journal, lists, office.ids, TestOffice.CLOCK);
    }

    /** The services anew, on this day. */
    void restart(LocalDate day) {
        ZoneId zone = TestOffice.CLOCK.getZone();
        Clock clock = Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), zone);
        Journal journal = new Journal(clock);
        Ids ids = new Ids(clock, new Randomness());
        imports = new ImportService(office.database, journal, ids, clock);
        lists = new ItemListService(office.database, journal, ids, clock);
        drafts = new ItemDraftService(office.database, journal, lists, ids, clock);
    }

    Path text(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void take(ListKind list, String rows) {
        Path file = text("list-" + ++files + ".csv", rows);
        imports.apply(office.clerk, imports.preview(file, list, Progress.NONE), Progress.NONE);
    }

    /** What the list in force says of an item. */
    ItemContent now(String code) {
        return ItemContent.of(catalog.item(code).orElseThrow());
    }

    @Override
    public void close() {
        office.close();
    }
}
