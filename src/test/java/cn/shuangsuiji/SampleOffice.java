package cn.shuangsuiji;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.demo.DemoStory;
import cn.shuangsuiji.demo.People;
import cn.shuangsuiji.demo.StoryReport;
import cn.shuangsuiji.notice.print.Spooler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The sample county's office with work of every kind waiting, at 2026-11-23 09:00. The story is told once for all tests of
/// a run; each test opens a copy of its database that it may change.
public final class SampleOffice {
    private static @Nullable SampleOffice told;

    private final Path folder;
    private final People people;

    private SampleOffice() throws IOException {
        folder = Files.createTempDirectory("sample-office");
        DemoStory story = new DemoStory(new Assets(Path.of("assets")), TestOffice.CLOCK, new StoryReport(_ -> {}),
                Progress.NONE);
        DemoStory.Told telling = story.tell(folder);
        telling.app().close();
        people = telling.people();
    }

    /** What the story left in its folder; read only. */
    public static Path folder() {
        return once().folder;
    }

    /** The people of the office and their password. */
    public static People people() {
        return once().people;
    }

    /** A copy of the office; close it. */
    public static App open(Path copy) {
        return open(copy, Spooler.ofThisMachine());
    }

    /** As above, with these printers. */
    public static App open(Path copy, Spooler spooler) {
        try {
            Files.createDirectories(copy);
            Files.copy(folder().resolve("data/office.db"), copy.resolve("office.db"));
            return new App(copy, new Assets(Path.of("assets")), TestOffice.CLOCK, spooler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static synchronized SampleOffice once() {
        if (told == null) {
            try {
                told = new SampleOffice();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return told;
    }
}
