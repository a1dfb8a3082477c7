package cn.shuangsuiji.draw;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Runs the executable specification on records written here. Skipped where there is no Python.
@Execution(ExecutionMode.CONCURRENT)
class ReferenceTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void needsPython() throws InterruptedException {
        assumeTrue(pythonRuns(), "no python3 on the path");
    }

    @Test
    void verify_recordsWrittenHere_genuineForTheSpecification() throws Exception {
        for (int i = 0; i < 16; i++) {
            SampleDraw.of(i).writeTo(folder);
            assertThat(reference()).as("sample %s", i).isEqualTo("genuine");
        }
    }

    @Test
    void verify_twoHundredRandomCases_genuineForTheSpecification() throws Exception {
        List<String> command = new ArrayList<>(
                List.of("python3", "-B", "-c", """
                                               import sys
                                               sys.path.insert(0, sys.argv[1])
                                               import reference
                                               for folder in sys.argv[2:]:
                                                   print(reference.verify(folder) or "genuine")
                                               """, script().resolveSibling("").toString()));
        for (int i = 0; i < 200; i++) {
            Path record = folder.resolve("case-" + i);
            RandomCase.of(1_000_000 + i).writeTo(record);
            command.add(record.toString());
        }
        assertThat(output(command).lines()).hasSize(200).containsOnly("genuine");
    }

    @Test
    void verify_tamperedRecords_foundByBoth() throws Exception {
        for (int i = 0; i < 16; i++) {
            SampleDraw sample = SampleDraw.of(1000 + i);
            DrawRecord draw = sample.writeTo(folder);
            switch (i % 4) {
                case 0 ->
                    draw.write(DrawRecord.PLAN, sample.plan().text().replace("\"attempt\" : 1", "\"attempt\" : 2"));
                case 1 -> draw.write(DrawRecord.POPULATION, sample.population().text() + "Z,A,DJ01\n");
                case 2 ->
                    draw.write(DrawRecord.RESULT, sample.draw().text().replace("\"visits\" : [", "\"visits\" : [ \"Z\""
                            + (sample.draw().visits().isEmpty() ? "" : ",")));
                default ->
                    draw.write(DrawRecord.SEED, sample.inputs().text().replace("\"digits\" : \"1", "\"digits\" : \"2"));
            }
            assertThat(reference()).as("sample %s", i).isNotEqualTo("genuine");
            assertThat(Verification.verify(draw)).as("sample %s", i).isNotEmpty();
        }
    }

    private String reference() throws IOException, InterruptedException, URISyntaxException {
        return output(List.of("python3", script().toString(), "verify", folder.toString()));
    }

    private static Path script() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ReferenceTest.class.getResource("reference.py")).toURI());
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
