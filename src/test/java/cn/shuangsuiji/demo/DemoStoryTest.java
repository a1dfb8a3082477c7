package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.today.Duty;
import cn.shuangsuiji.today.DutyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DemoStoryTest {
    @TempDir
    Path copy;

    @Test
    void tell_takesTheListsToPublishedResults_andLeavesWorkForToday() throws IOException {
        Path out = SampleOffice.folder();
        try (App app = SampleOffice.open(copy)) {
            assertThat(RecordVerification.verify(out.resolve("record"))).isEmpty();
            Path open = publicRecord(out.resolve("publication"));
            assertThat(RecordVerification.verify(open)).isEmpty();
            assertThat(out.resolve("publication/task-" + open.getFileName().toString().substring("record-".length())
                    + ".html")).content().contains("href=\"" + open.getFileName() + "/certificate.html\"");
            Long broken = app.database.read(app.journal::firstBroken);
            assertThat(broken).isNull();
            assertThat(app.today.duties()).extracting(Duty::kind).contains(DutyKind.ENTER, DutyKind.REVIEW,
                    DutyKind.PUBLISH, DutyKind.DISPOSE, DutyKind.REGISTER, DutyKind.TASK_CONTINUE);
            assertThat(Files.exists(out.resolve("publication/index.html"))).isTrue();
        }
    }

    private static Path publicRecord(Path site) throws IOException {
        try (Stream<Path> entries = Files.list(site)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("record-")).findFirst()
                    .orElseThrow();
        }
    }
}
