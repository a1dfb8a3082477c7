package cn.shuangsuiji.draw;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Runs the executable specification on records written here. Skipped where there is no Python.
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
        Path script = Path.of(Objects.requireNonNull(ReferenceTest.class.getResource("reference.py")).toURI());
        Process process = new ProcessBuilder(List.of("python3", script.toString(), "verify", folder.toString()))
                .redirectErrorStream(true).start();
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
