package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.browser.Browser;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The certificate's program and ours, one record after the other in a real browser: the same differences, in the same words. */
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
            Map<String, String> files = RandomRecord.files(i);
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
            Map<String, String> files = new LinkedHashMap<>(RandomRecord.files(1000 + i));
            List<String> names = new ArrayList<>(files.keySet());
            String name = names.get(random.nextInt(names.size()));
            String text = files.get(name);
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

    private static Object inPage(Map<String, String> files) {
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
