package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.browser.Browser;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.SeedInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The certificate's program and ours, one record after the other in a real browser: the same differences, in the same words. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("a page in Chromium")
class CertificateAgreementTest {
    private static final int RECORDS = 400;

    /** Verifies the files given and returns the sentences of the differences. */
    private static final String DIFFERENCES = """
                                              const verification = await Verification.of(new Map(Object.entries(arguments[0])), new Pace(() => {}));
                                              return verification.differences.map(Verdict.sentence);
                                              """;

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void openPage() throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        Path page = folder.resolve("page.html");
        Files.writeString(page, new Certificate(Assets.standard()).page(RandomRecord.files(1)));
        browser.open(page);
    }

    @AfterAll
    static void closePage() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void randomRecords_sameAssignmentsAndNothingDiffers() throws IOException {
        int assigned = 0;
        for (int i = 0; i < RECORDS; i++) {
            Map<String, String> files = record(i);
            assigned += files.containsKey(DrawRecord.ASSIGNMENT) ? 1 : 0;
            assertThat(inPage(files)).as("record %s", i).isEqualTo(here(files));
        }
        assertThat(assigned).as("records with an assignment").isGreaterThan(RECORDS / 3);
    }

    @Test
    void tamperedRecords_sameDifferencesInTheSameWords() throws IOException {
        Random random = new Random(20261101);
        int found = 0;
        for (int i = 0; i < RECORDS; i++) {
            Map<String, String> files = new LinkedHashMap<>(record(1000 + i));
            List<String> names = new ArrayList<>(files.keySet());
            String name = names.get(random.nextInt(names.size()));
            String text = Objects.requireNonNull(files.get(name));
            switch (random.nextInt(5)) {
                case 0 -> files.remove(name);
                case 1 -> files.put(name, text + "\n");
                default -> {
                    int at = random.nextInt(text.length());
                    while (Character.isSurrogate(text.charAt(at))) {
                        at = random.nextInt(text.length());
                    }
                    char other = (char) (' ' + random.nextInt(95));
                    files.put(name, text.substring(0, at) + other + text.substring(at + 1));
                }
            }
            List<String> differences = here(files);
            found += differences.isEmpty() ? 0 : 1;
            assertThat(inPage(files)).as("record %s, %s", 1000 + i, name).isEqualTo(differences);
        }
        assertThat(found).as("records that differ").isGreaterThan(RECORDS / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-one-item", "02-risk-classes", "03-rounding", "04-none-and-all", "05-joint-items",
            "06-at-least-one"})
    void vectors_nothingDiffers(String name) {
        Map<?, ?> vector = vector(name, Map.class);
        Map<String, String> files = Map.of(DrawRecord.PLAN, String.valueOf(vector.get("plan.json")),
                DrawRecord.POPULATION,
                String.valueOf(vector.get("population.csv")), DrawRecord.SEED,
                new SeedInputs(String.valueOf(vector.get("digits")), String.valueOf(vector.get("sealed")),
                        String.valueOf(vector.get("public")), null).text(),
                DrawRecord.RESULT, Json.pretty(Objects.requireNonNull(vector.get("result"))));

        assertThat(inPage(files)).isEqualTo(List.of());
        assertThat(browser.text("return new Plan(arguments[0]).commitment;", String.valueOf(vector.get("plan.json"))))
                .isEqualTo(vector.get("commitment"));
    }

    @Test
    void refusedPopulations_refusedForTheSameReason() {
        Map<?, ?> refused = vector("07-refused-populations", Map.class);
        refused.values().forEach(text -> {
            AppException refusal = catchThrowableOfType(AppException.class, () -> Population.parse((String) text));
            assertThat(browser.text("""
                                    try {
                                      new Population(arguments[0]);
                                      return "taken";
                                    } catch (refusal) {
                                      return refusal.key;
                                    }
                                    """, text)).isEqualTo(refusal.key());
        });
    }

    @Test
    void seedVectors_sameSeed() {
        for (Object entry : vector("08-seeds", List.class)) {
            Map<?, ?> inputs = (Map<?, ?>) entry;
            assertThat(
                    browser.text("return new SeedInputs(JSON.stringify(arguments[0])).seed(arguments[0].commitment);",
                            inputs))
                    .isEqualTo(inputs.get("seed"));
        }
    }

    private static <T> T vector(String name, Class<T> type) {
        try (InputStream in = DrawRecord.class.getResourceAsStream("vectors/" + name + ".json")) {
            return Json.read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Every third has items or areas drawn first. */
    private static Map<String, String> record(long number) {
        return number % 3 == 0 ? RandomRecord.firstDrawn(number / 3) : RandomRecord.files(number);
    }

    private static @Nullable Object inPage(Map<String, String> files) {
        return browser.run(DIFFERENCES, files);
    }

    private static List<String> here(Map<String, String> files) throws IOException {
        Path record = Files.createTempDirectory(folder, "record");
        DrawRecord draw = new DrawRecord(record);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(record.resolve(file.getKey()), file.getValue());
        }
        return RecordVerification.verify(draw.folder()).stream().map(Difference::sentence).toList();
    }
}
