package cn.shuangsuiji.cli;

import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.assignment.SampleRecord;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The two commands on records that are broken in every way we know of: always sentences, never a crash, never long. */
@Execution(ExecutionMode.CONCURRENT)
class BrokenRecordsTest {
    private static final Pattern CHINESE = Pattern.compile("(?s).*\\p{IsHan}.*");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path at = Path.of(".");
    private CommandRun run = new CommandRun(at);

    @BeforeEach
    void writeRecord() {
        at = folder.resolve("record");
        run = new CommandRun(folder);
        SampleRecord.write(at);
    }

    @Test
    void verify_twoThousandBrokenRecords_sentencesOnly() throws IOException {
        BrokenRecords broken = new BrokenRecords(at);
        for (int i = 0; i < 2_000; i++) {
            boolean differs = broken.write(at, i);
            List<Difference> found = assertTimeoutPreemptively(LONGEST, () -> RecordVerification.verify(at));
            assertThat(found.isEmpty()).as("record %s: %s", i, found).isNotEqualTo(differs);
            assertThat(found).as("record %s", i).extracting(Difference::sentence)
                    .allMatch(sentence -> sentence.endsWith("。"));
        }
    }

    @Test
    void verifyAndDraw_hundredBrokenRecords_sentencesOnly() throws IOException {
        BrokenRecords broken = new BrokenRecords(at);
        for (int i = 10_000; i < 10_100; i++) {
            boolean differs = broken.write(at, i);
            assertVerified("record " + i, differs ? ExitCode.FINDING : ExitCode.OK);
            assertDrawn("record " + i);
        }
    }

    /** Each is read as far as the assignment, for the plan's digests fit; each once cost all memory or years. */
    @Test
    void verifyAndDraw_numbersAndDatesBeyondReason_refusedQuickly() throws IOException {
        BrokenRecords broken = new BrokenRecords(at);
        for (List<String> change : List.of(
                List.of(DrawRecord.PLAN, "\"members\" : 1", "\"members\" : 2147483647"),
                List.of(DrawRecord.PLAN, "2026-11-02/2026-11-13", "-999999999-01-01/+999999999-12-31"),
                List.of(DrawRecord.INSPECTORS, "2026-11-02/2026-11-12", "-999999999-01-01/+999999999-12-31"),
                List.of(DrawRecord.PLAN, "\"count\" : 4", "\"count\" : 99999999999999999999"))) {
            broken.write(at, change);
            assertThat(at.resolve(change.getFirst())).content().contains(change.getLast());
            assertVerified(change.toString(), ExitCode.FINDING);
            assertDrawn(change.toString());
        }
    }

    @Test
    void verifyAndDraw_hostileTexts_refusedQuickly() throws IOException {
        String rows = "x\n".repeat(1_000_000);
        for (String text : List.of("[".repeat(2_000_000), "{\"a\":".repeat(1_000_000), "9".repeat(2_000_000), rows,
                "\"",
                "{\"a\":1,\"a\":1}", "\"" + "a".repeat(2_000_000) + "\"", "id,stratum,items\n" + rows,
                ",".repeat(1_000_000) + "\n",
                "code,certificateUntil,canLead,labels,areas,absences,yearLoad,mostPerPeriod,most,recusedFrom\n"
                        + rows)) {
            for (String name : SampleRecord.FILES) {
                SampleRecord.write(at);
                Files.writeString(at.resolve(name), text);
                assertVerified(name, ExitCode.FINDING);
                assertDrawn(name);
            }
        }
    }

    @Test
    void verifyAndDraw_fileOfThreeGigabytes_refusedUnread() throws IOException {
        for (String name : SampleRecord.FILES) {
            SampleRecord.write(at);
            try (RandomAccessFile file = new RandomAccessFile(at.resolve(name).toFile(), "rw")) {
                file.setLength(3L << 30);
            }
            assertThat(assertVerified(name, ExitCode.FINDING)).contains("文件 " + name + " 有 3,072 MB");
            assertDrawn(name);
        }
    }

    @Test
    void verifyAndDraw_foldersAndLinksInPlaceOfFiles_sentencesOnly() throws IOException {
        for (String name : SampleRecord.FILES) {
            Path file = at.resolve(name);
            for (Path target : List.of(file, folder.resolve("nowhere"), at, Path.of("/dev/zero"))) {
                SampleRecord.write(at);
                Files.delete(file);
                Files.createSymbolicLink(file, target);
                assertThat(assertVerified(name + " to " + target, ExitCode.FINDING)).contains(name);
                assertDrawn(name);
                Files.delete(file);
            }
            SampleRecord.write(at);
            Files.delete(file);
            Files.createDirectory(file);
            assertThat(assertVerified(name, ExitCode.FINDING)).contains(name);
            assertDrawn(name);
            Files.delete(file);
        }
    }

    @Test
    void verifyAndDraw_emptyFolderOrAFileInItsPlace_sentencesOnly() throws IOException {
        at = Files.createDirectory(folder.resolve("empty"));
        assertThat(assertVerified("empty folder", ExitCode.FINDING)).contains(DrawRecord.PLAN);
        assertDrawn("empty folder");
        at = Files.writeString(folder.resolve("file"), "示例");
        CommandRun.Said said = run.run("verify", at.toString());
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).startsWith("没有文件夹");
    }

    private String assertVerified(String what, int code) {
        CommandRun.Said said = assertTimeoutPreemptively(LONGEST, () -> run.run("verify", at.toString()));
        assertThat(said.code()).as("%s: %s", what, said).isEqualTo(code);
        assertThat(said.err()).as(what).isEmpty();
        assertThat(said.out()).as(what).matches(CHINESE).doesNotContain("Exception");
        assertThat(run.data()).as("an error nobody foresaw: " + what).doesNotExist();
        return said.out();
    }

    private void assertDrawn(String what) {
        CommandRun.Said said = assertTimeoutPreemptively(LONGEST, () -> run.run("draw", at.toString()));
        assertThat(said.code()).as("%s: %s", what, said).isIn(ExitCode.OK, ExitCode.FAILURE);
        assertThat(said.out() + said.err()).as(what).matches(CHINESE).doesNotContain("Exception");
        assertThat(run.data()).as("an error nobody foresaw: " + what).doesNotExist();
    }
}
