package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Execution(ExecutionMode.CONCURRENT)
class RecordVerificationTest {
    @TempDir
    Path folder;

    private DrawRecord draw = new DrawRecord(Path.of("."));

    @BeforeEach
    void writeRecord() {
        draw = new DrawRecord(folder);
        SampleRecord.write(folder);
    }

    @ParameterizedTest
    @EnumSource
    void verify_untouchedRecord_nothingDiffers(LabelRule rule) {
        SampleRecord.write(folder, rule);

        assertThat(RecordVerification.verify(folder)).isEmpty();
    }

    @Test
    void verify_inspectorSwapped_namesVisitAndPeople() {
        AssignmentResult result = (AssignmentResult) new AssignmentRecord(draw).derive();
        SeatFilled first = result.seats().getFirst();
        String text = draw.text(DrawRecord.ASSIGNMENT);
        draw.write(DrawRecord.ASSIGNMENT,
                text.replaceFirst("(\"" + first.visit() + "\" : \\[\\s*)\"" + first.inspector() + "\"", "$1\"X99\""));

        assertThat(RecordVerification.verify(folder)).singleElement().extracting(Difference::sentence).asString()
                .contains(first.visit(), "X99", first.inspector());
    }

    @Test
    void verify_thousandSingleByteChanges_allFound() throws IOException {
        Random random = new Random(20261101);
        for (int i = 0; i < 1_000; i++) {
            Path file = folder.resolve(SampleRecord.FILES.get(random.nextInt(SampleRecord.FILES.size())));
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            int position = random.nextInt(changed.length);
            changed[position] = (byte) (changed[position] ^ (1 + random.nextInt(255)));
            Files.write(file, changed);
            assertThat(RecordVerification.verify(folder)).as("byte %s of %s", position, file.getFileName()).isNotEmpty()
                    .allMatch(difference -> difference.sentence().endsWith("。"));
            Files.write(file, whole);
        }
    }

    /** What an editor does without asking: another layout, other escapes, a byte order mark, other line ends. */
    @Test
    void verify_bytesChangedButNotTheMeaning_eachFileNamed() throws IOException {
        for (String name : SampleRecord.FILES) {
            String whole = draw.text(name);
            List<String> others = name.endsWith(".json")
                    ? List.of(whole.replaceFirst("\\{", "{ "), whole.strip(), whole + "\n",
                            whole.replaceFirst(" : ", ":"), whole.replace("\n", "\r\n"),
                            whole.replaceFirst("\"([A-Za-z])", "\"\\\\u00%x".formatted((int) firstKeyLetter(whole))))
                    : List.of(whole + "\n", whole.replace("\n", "\r\n"), whole.replaceFirst("(?m)^([TX]0)", "\"$1\""));
            for (String other : others) {
                assertThat(other).isNotEqualTo(whole);
                draw.write(name, other);
                assertThat(RecordVerification.verify(folder)).as(other).extracting(Difference::sentence)
                        .anyMatch(sentence -> sentence.contains(name));
            }
            draw.write(name, "\uFEFF" + whole);
            assertThat(RecordVerification.verify(folder)).as("byte order mark").isNotEmpty();
            draw.write(name, whole);
        }
        assertThat(RecordVerification.verify(folder)).isEmpty();
    }

    private static char firstKeyLetter(String json) {
        return json.charAt(json.indexOf('"') + 1);
    }

    @Test
    void daysWithin_rangesThatOverlap_countEachDayOnce() {
        DateRange november = DateRange.parse("2026-11-01/2026-11-30");
        assertThat(november.daysWithin(List.of())).isZero();
        assertThat(november.daysWithin(List.of(DateRange.parse("2026-11-05/2026-11-09"),
                DateRange.parse("2026-11-01/2026-11-06"), DateRange.parse("2026-11-30/2027-01-05"),
                DateRange.parse("2026-10-01/2026-10-31")))).isEqualTo(10);
        assertThat(november.daysWithin(List.of(DateRange.parse("-999999-01-01/+999999-12-31"),
                DateRange.parse("2026-11-05/2026-11-09")))).isEqualTo(30);
    }

    @Test
    void verify_anyFileMissing_saysWhichOnce() throws IOException {
        for (String name : SampleRecord.FILES) {
            Path file = folder.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(RecordVerification.verify(folder)).extracting(Difference::sentence)
                    .filteredOn(sentence -> sentence.startsWith("记录中缺少文件 " + name)).hasSize(1);
            Files.write(file, whole);
        }
    }

    @Test
    void verify_emptyFolder_sentencesOnly() throws IOException {
        for (String name : SampleRecord.FILES) {
            Files.delete(folder.resolve(name));
        }

        assertThat(RecordVerification.verify(folder)).isNotEmpty()
                .allMatch(difference -> difference.key().equals("draw.file.missing"));
    }

    @Test
    void parse_writtenPool_samePeople() {
        assertThat(InspectorPool.parse(InspectorPool.text(SampleRecord.pool()))).isEqualTo(SampleRecord.pool());
    }

    @Test
    void parse_badPools_refusedWithTheLine() {
        String good = InspectorPool.text(SampleRecord.pool());
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("\n", "\r\n"))).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse("")).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("code,", "name,"))).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> InspectorPool.parse(good.replace("2030-12-31", "2030-02-31")))
                .hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> InspectorPool.parse(good.replace(",yes,", ",是,"))).hasMessageContaining("“是”");
        assertThatThrownBy(() -> InspectorPool.parse(good + good.lines().skip(1).findFirst().orElseThrow() + "\n"))
                .isInstanceOf(AppException.class);
    }
}
