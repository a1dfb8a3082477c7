package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
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
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;

/** The public page in a real browser: what it says, what it finds, and that it finds what we find. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("a page in Chromium")
class PublicPageTest {
    private static final String READY = "while (document.body.dataset.state !== 'done')"
            + " await new Promise(resolve => setTimeout(resolve, 20));";
    private static final String DIFFERENCES = """
                                              const verification = await PublicVerification.of(new Map(Object.entries(arguments[0])), new Pace(() => {}));
                                              return verification.differences.map(Verdict.sentence);
                                              """;
    private static final String ASK = """
                                      document.getElementById("code").value = arguments[0];
                                      document.getElementById("slip").value = arguments[1];
                                      document.getElementById("self").requestSubmit();
                                      return document.getElementById("self-answer").innerText;
                                      """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static SampleRecord sealed;
    private static SampleRecord open;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        sealed = SampleRecord.write(folder.resolve("sealed"), 31, SampleRecord.CLASSES);
        open = SampleRecord.write(folder.resolve("open"), 32, List.of("东", "西"));
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void genuineRecords_saySo() {
        Map.of("sealed", sealed, "open", open).forEach((name, sample) -> {
            show(PublicRecord.files(sample.texts()));
            assertThat(text("verdict-text")).isEqualTo("公开的内容属实");
            assertThat(text("drawn-count")).startsWith("共 " + sample.full().derive().visits().size() + " 户");
            assertThat(text("people-count")).startsWith("名单上共 8 人");
            browser.width(1100);
            browser.picture(Path.of("target/screens", "public-" + name + ".png"));
            browser.width(390);
            browser.picture(Path.of("target/screens", "public-" + name + "-phone.png"));
            browser.width(1100);
        });
    }

    @Test
    void tamperedRecord_saysWhatDiffers() {
        Map<String, String> files = new LinkedHashMap<>(PublicRecord.files(sealed.texts()));
        String drawn = sealed.full().derive().visits().getFirst();
        files.compute(PublicRecord.RESULT, (_, text) -> String.valueOf(text).replace(drawn, "91620000NOBODY0000"));
        show(files);

        assertThat(text("verdict-text")).endsWith("处不一致");
        assertThat(text("differences")).contains("抽中的 91620000NOBODY0000 不在承诺的名单里。", "public-result.json");
    }

    @Test
    void oneBusiness_checksItself_withAndWithoutItsSlip() {
        show(PublicRecord.files(sealed.texts()));
        String drawn = sealed.full().derive().visits().getFirst();
        String slip = Slip.of(sealed.texts(), drawn).text();

        assertThat(ask(drawn, "")).contains(drawn + " 被抽中", "检查人员：示＊（", "索取核对单");
        assertThat(ask(drawn, slip)).contains("核对单属实", "末位中签").doesNotContain("索取核对单");
        assertThat(ask("", slip)).contains(drawn + " 被抽中", "核对单属实");
        browser.picture(Path.of("target/screens", "public-slip.png"));
        assertThat(ask(drawn, slip.replace("\\\"quota\\\":", "\\\"quota\\\":1"))).contains("与公开结果里的封印不符")
                .doesNotContain("核对单属实");
        assertThat(ask(sealed.full().population().row(0).id(), Slip.of(sealed.texts(),
                sealed.full().population().row(1).id()).text())).contains("与查询的代码不同");
        assertThat(ask("91620000NOBODY0000", "")).contains("不在抽取名单中");
        assertThat(ask("", "")).isEqualTo("请输入代码。");
    }

    @Test
    void openRecord_needsNoSlip() {
        show(PublicRecord.files(open.texts()));
        String drawn = open.full().derive().visits().getFirst();

        assertThat(ask(drawn, "")).contains(drawn + " 被抽中", "末位中签");
        assertThat(browser.text("return document.querySelector('.only-sealed').offsetHeight")).isEqualTo("0");
    }

    @Test
    void slips_pageAndProgramAgree() {
        show(PublicRecord.files(sealed.texts()));
        Random random = new Random(33);
        for (int i = 0; i < 150; i++) {
            String slip = Slip.of(sealed.texts(), sealed.full().population().row(random.nextInt(240)).id()).text();
            int at = random.nextInt(slip.length());
            String asked = i % 5 == 0
                    ? slip
                    : slip.substring(0, at) + (char) (' ' + random.nextInt(95))
                            + slip.substring(at + 1);
            Object said = browser
                    .run("""
                         return SlipCheck.of(PublicPage.verification, arguments[0]).differences.map(Verdict.sentence);
                         """, asked);
            assertThat(said).as(asked).isEqualTo(SlipCheck.check(sealed.open(), asked).stream()
                    .map(Difference::sentence).toList());
        }
    }

    @Test
    void tamperedRecords_pageAndProgramAgree() throws IOException {
        show(PublicRecord.files(sealed.texts()));
        Random random = new Random(34);
        for (int i = 0; i < 300; i++) {
            Map<String, String> files = new LinkedHashMap<>(
                    PublicRecord.files((i % 2 == 0 ? sealed : open).texts()));
            List<String> names = new ArrayList<>(files.keySet());
            String name = names.get(random.nextInt(names.size()));
            String text = String.valueOf(files.get(name));
            int at = random.nextInt(text.length());
            if (Character.isSurrogate(text.charAt(at))) {
                continue;
            }
            switch (random.nextInt(6)) {
                case 0 -> files.remove(name);
                case 1 -> files.put(name, text + "\n");
                default -> files.put(name,
                        text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at + 1));
            }
            if (files.containsKey(PublicRecord.MANIFEST)) {
                assertThat(browser.run(DIFFERENCES, files)).as("%s at %s", name, at).isEqualTo(here(files));
            }
        }
    }

    @Test
    void wordsOfThePage_areTheBundles() {
        show(PublicRecord.files(sealed.texts()));
        Map<?, ?> said = (Map<?, ?>) Objects.requireNonNull(browser.run("return WORDS"));
        assertThat(said.keySet()).filteredOn(key -> key.toString().matches("draw\\.(public|slip)\\..*"))
                .hasSizeGreaterThan(15)
                .allSatisfy(key -> assertThat(Messages.bundle().getString(key.toString()))
                        .isEqualTo(said.get(key)));
    }

    private static void show(Map<String, String> files) {
        Path page = folder.resolve("page.html");
        new DrawRecord(folder).write("page.html", new Certificate(Assets.standard()).publicPage(files));
        browser.open(page);
        browser.run(READY);
    }

    private static String text(String id) {
        return browser.text("return document.getElementById(arguments[0]).innerText", id);
    }

    private static String ask(String code, String slip) {
        return browser.text(ASK, code, slip);
    }

    private static Object here(Map<String, String> files) throws IOException {
        DrawRecord record = new DrawRecord(Files.createTempDirectory(folder, "record"));
        files.forEach(record::write);
        return Json.read(Json.line(PublicVerification.verify(record).stream().map(Difference::sentence).toList()),
                List.class);
    }
}
