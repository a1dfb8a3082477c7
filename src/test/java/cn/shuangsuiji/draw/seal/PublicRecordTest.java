package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.assignment.RecordVerification;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Execution(ExecutionMode.CONCURRENT)
class PublicRecordTest {
    private static final List<String> AREAS = List.of("东", "西");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void verify_untouchedRecords_fullAndPublicAgree(long number) {
        for (List<String> strata : List.of(SampleRecord.CLASSES, AREAS)) {
            SampleRecord sample = SampleRecord.write(folder.resolve(number + strata.getFirst()), number, strata);
            assertThat(RecordVerification.verify(sample.full().folder())).isEmpty();
            assertThat(RecordVerification.verify(sample.open().folder())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void verify_anySingleByteChangedInPublic_found(boolean sealed) throws IOException {
        SampleRecord sample = SampleRecord.write(folder, 11, sealed ? SampleRecord.CLASSES : AREAS);
        List<Path> files = sample.publicFiles();
        Random random = new Random(20261125);
        for (int i = 0; i < 1_000; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] changed = whole.clone();
            int position = random.nextInt(changed.length);
            changed[position] = (byte) (changed[position] ^ (1 + random.nextInt(255)));
            Files.write(file, changed);
            assertThat(RecordVerification.verify(sample.open().folder()))
                    .as("byte %s of %s", position, file.getFileName()).isNotEmpty()
                    .allMatch(difference -> difference.sentence().endsWith("。"));
            Files.write(file, whole);
        }
        assertThat(RecordVerification.verify(sample.open().folder())).isEmpty();
    }

    @Test
    void verify_anyPublicFileMissing_found() throws IOException {
        SampleRecord sample = SampleRecord.write(folder, 12, SampleRecord.CLASSES);
        for (Path file : sample.publicFiles()) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertThat(RecordVerification.verify(sample.open().folder())).as(file.toString()).isNotEmpty();
            Files.write(file, whole);
        }
    }

    @Test
    void sealedFiles_nameNoClassNoCodeOfAnInspectorAndNoFullName() throws IOException {
        SampleRecord sample = SampleRecord.write(folder, 13, SampleRecord.CLASSES);
        assertThat(sample.publicFiles()).extracting(file -> file.getFileName().toString()).containsExactly("plan.json",
                "public-assignment.json", "public-inspectors.csv", "public-population.csv", "public-result.json",
                "public.json", "seed.json");
        for (Path file : sample.publicFiles()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).doesNotContain("GS620").doesNotContain("示例员");
            if (!file.endsWith(DrawRecord.PLAN)) {
                assertThat(text).as(file.toString()).doesNotContainPattern("[,\"/|][ABCD][,\"/|]");
            }
        }
    }

    @Test
    void publicRecordsOfTwoDraws_shareNoSealOfAnyFirm() {
        String one = SampleRecord.write(folder.resolve("1"), 14, SampleRecord.CLASSES).open()
                .text(PublicRecord.POPULATION);
        String two = SampleRecord.write(folder.resolve("2"), 14, SampleRecord.CLASSES).open()
                .text(PublicRecord.POPULATION);
        Set<String> seals = new HashSet<>(SealedPopulation.parse(one).seals().values());
        assertThat(seals).hasSize(240).doesNotContainAnyElementsOf(SealedPopulation.parse(two).seals().values());
    }

    @Test
    void groups_areInNoOrderOfTheClasses() {
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Seals seals = Seals.read(Seals.make(new cn.shuangsuiji.base.Randomness(), "code\n", code -> code).text());
            orders.add(SampleRecord.CLASSES.stream().map(seals.groups(SampleRecord.CLASSES)::get).toList());
        }
        assertThat(orders).hasSizeGreaterThan(20);
    }

    @Test
    void supervisors_findWhatThePublicCannot() throws IOException {
        SampleRecord sample = SampleRecord.write(folder, 15, SampleRecord.CLASSES);
        String assignment = sample.open().text(PublicRecord.ASSIGNMENT);
        List<String> pool = sample.open().text(PublicRecord.INSPECTORS).lines().skip(1)
                .map(line -> line.substring(0, 64)).toList();
        String swapped = assignment.replace(pool.get(0), "x").replace(pool.get(1), pool.get(0)).replace("x",
                pool.get(1));
        sample.open().write(PublicRecord.ASSIGNMENT, swapped);
        Path manifest = sample.open().folder().resolve(PublicRecord.MANIFEST);
        Files.writeString(manifest, Files.readString(manifest).replace(cn.shuangsuiji.base.Sha256.hex(assignment),
                cn.shuangsuiji.base.Sha256.hex(swapped)));

        assertThat(RecordVerification.verify(sample.open().folder())).isEmpty();
        assertThat(RecordVerification.verify(sample.full().folder())).extracting(Difference::key)
                .containsOnly("draw.differs.published");
    }

    @Test
    void verify_sealsExchanged_found() {
        SampleRecord sample = SampleRecord.write(folder, 16, SampleRecord.CLASSES);
        String text = sample.full().text(Seals.FILE);
        sample.full().write(Seals.FILE, text.replace("示例员3", "示例员9"));
        assertThat(RecordVerification.verify(folder)).extracting(Difference::key).contains("draw.differs.seals");
        sample.full().write(Seals.FILE, "{}");
        assertThat(RecordVerification.verify(folder)).extracting(Difference::key).contains("draw.differs.seals");
    }

    @Test
    void files_shortListOrOneClass_withheld() {
        assertThatThrownBy(() -> PublicRecord
                .files(SampleRecord.write(folder.resolve("short"), 17, SampleRecord.CLASSES, 60).texts()))
                .isInstanceOf(AppException.class).hasMessageContaining("不能公开");
        SampleRecord one = SampleRecord.write(folder.resolve("one"), 17, List.of("D"));
        assertThatThrownBy(() -> PublicRecord.files(one.texts())).isInstanceOf(AppException.class);
        assertThat(RecordVerification.verify(one.full().folder())).isEmpty();
    }

    @Test
    void slips_ofAllTargets_fit_andTellWhoIsDrawn() {
        SampleRecord sample = SampleRecord.write(folder, 18, SampleRecord.CLASSES);
        assertThat(sample.slips()).hasSize(240)
                .allSatisfy(slip -> assertThat(SlipCheck.check(sample.open(), slip)).isEmpty())
                .allSatisfy(slip -> assertThat(slip).doesNotContainPattern("[,\"/|\\\\][ABCD][,\"/|\\\\]"));
    }

    @Test
    void slip_changedOrOfAnother_found() {
        SampleRecord sample = SampleRecord.write(folder, 19, SampleRecord.CLASSES);
        Population population = sample.full().population();
        Random random = new Random(19);
        for (int i = 0; i < 300; i++) {
            String slip = Slip.of(sample.texts(), population.row(random.nextInt(population.size())).id()).text();
            int position = slip.indexOf("\"cells\"")
                    + random.nextInt(slip.indexOf("\"task\"") - slip.indexOf("\"cells\""));
            if (Character.isWhitespace(slip.charAt(position))) {
                continue;
            }
            String changed = slip.substring(0, position) + (slip.charAt(position) == '7' ? '8' : '7')
                    + slip.substring(position + 1);
            assertThat(SlipCheck.check(sample.open(), changed)).as(changed).isNotEmpty();
        }
        assertThat(SlipCheck.check(sample.open(), "")).isNotEmpty();
        assertThatThrownBy(() -> Slip.of(sample.texts(), "91620000NOBODY")).isInstanceOf(AppException.class)
                .hasMessageContaining("不在这次抽取的名单里");
    }

    /** An office that leaves out a firm with a low ticket is found by that firm's slip, though every digest fits. */
    @Test
    void slip_ofAFirmLeftOut_saysSo() {
        SampleRecord sample = SampleRecord.write(folder, 20, SampleRecord.CLASSES);
        String drawn = sample.full().derive().visits().getFirst();
        String slip = Slip.of(sample.texts(), drawn).text();
        sample.open().write(PublicRecord.RESULT, sample.open().text(PublicRecord.RESULT)
                .replaceFirst("\"" + drawn + "\",\\s*", ""));

        assertThat(SlipCheck.check(sample.open(), slip)).extracting(Difference::key).containsExactly("draw.slip.left");
    }

    @Test
    void sealsOfFirmsOfOneClass_differ() {
        SampleRecord sample = SampleRecord.write(folder, 21, SampleRecord.CLASSES);
        Population population = sample.full().population();
        var seals = SealedPopulation.parse(sample.open().text(PublicRecord.POPULATION)).seals();
        for (String stratum : SampleRecord.CLASSES) {
            List<String> ofClass = IntStream.range(0, population.size()).mapToObj(population::row)
                    .filter(row -> row.stratum().equals(stratum)).map(PopulationRow::id).map(seals::get).toList();
            assertThat(ofClass).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        }
    }
}
