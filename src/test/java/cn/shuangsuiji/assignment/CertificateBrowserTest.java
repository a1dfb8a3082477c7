package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.browser.Browser;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.DrawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import static org.assertj.core.api.Assertions.assertThat;

/** Drives certificate.html as somebody would who opened it from a folder. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("a page in Chromium")
class CertificateBrowserTest {
    private static final String DONE = """
                                       while (document.body.dataset.state !== "done") {
                                         await new Promise(resolve => setTimeout(resolve, 10));
                                       }
                                       return document.getElementById("verdict-text").textContent;
                                       """;
    private static final String DIFFERENCES = "return document.getElementById('differences').innerText;";
    private static final String ASK = """
                                      document.getElementById("code").value = arguments[0];
                                      document.querySelector("#self button").click();
                                      return document.getElementById("self-answer").innerText;
                                      """;
    private static final String LONGEST_TASK = """
                                               return new Promise(resolve => new PerformanceObserver(list => resolve(
                                                   list.getEntries().map(task => Math.round(task.duration)).sort((a, b) => b - a).join(" ")))
                                                   .observe({type: "longtask", buffered: true}));
                                               """;
    private static final String CHOOSE = """
                                         const chosen = new DataTransfer();
                                         Object.entries(arguments[0]).forEach(([name, text]) => chosen.items.add(new File([text], name)));
                                         const input = document.getElementById("files");
                                         input.files = chosen.files;
                                         input.dispatchEvent(new Event("change"));
                                         await new Promise(resolve => setTimeout(resolve, 50));
                                         """;

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stopBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void genuineRecord_saysSoAndNamesWhatWasDrawn() throws IOException {
        Map<String, String> files = RandomRecord.large(600);

        assertThat(open(files)).isEqualTo("与公布一致");
        assertThat(browser.text(DIFFERENCES)).isEmpty();
        assertThat(browser.text("return document.getElementById('facts').innerText;"))
                .contains("从 600 户中抽 " + drawn(files).size() + " 户");
        assertThat(browser.text("return document.querySelectorAll('#steps .good').length;")).isEqualTo("6");
        assertThat(browser.text("return performance.getEntriesByType('resource').length;")).as("requests")
                .isEqualTo("0");
    }

    @Test
    void pictures_deskPhoneAndPaper() throws IOException {
        Map<String, String> files = RandomRecord.large(600);
        Path screens = Path.of(System.getProperty("screens.dir", "target/screens"));
        for (int width : new int[]{1200, 390}) {
            browser.width(width);
            open(files);
            browser.run(ASK, drawn(files).getFirst());
            assertThat(browser.run("return document.documentElement.scrollWidth - innerWidth;"))
                    .as("no sideways scrolling").asInstanceOf(InstanceOfAssertFactories.INTEGER).isNotPositive();
            browser.picture(screens.resolve("certificate-" + width + ".png"));
        }
        browser.width(1200);
        tampered(files, DrawRecord.RESULT, "\"quota\" : ", "\"quota\" : 1");
        browser.picture(screens.resolve("certificate-differs.png"));
        open(files);
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("与公布一致").contains(drawn(files))
                    .doesNotContain("查一户");
            AtomicFile.write(screens.resolve("certificate-paper.png"), out -> ImageIO
                    .write(new PDFRenderer(paper).renderImageWithDPI(0, 96), "png", out));
        }
    }

    @Test
    void oneByteChangedInAFile_saysWhichAndWhere() throws IOException {
        Map<String, String> files = RandomRecord.large(100);
        String code = drawn(files).getFirst();

        assertThat(tampered(files, DrawRecord.PLAN, "\"attempt\" : 1", "\"attempt\" : 2")).contains("公布的种子")
                .contains("plan.json");
        assertThat(tampered(files, DrawRecord.POPULATION, "9162-1,", "9162-0,")).contains("population.csv");
        assertThat(tampered(files, DrawRecord.INSPECTORS, "2030", "2031")).contains("inspectors.csv");
        assertThat(tampered(files, DrawRecord.SEED, "\"digits\" : \"", "\"digits\" : \"9")).contains("seed.json");
        assertThat(tampered(files, DrawRecord.RESULT, "\"quota\" : ", "\"quota\" : 1")).contains("应抽户数")
                .contains("事项“DJ01”").contains("result.json");
        assertThat(
                tampered(files, DrawRecord.ASSIGNMENT, "\"" + code + "\" : [\n   \"X", "\"" + code + "\" : [\n   \"Y"))
                .contains("检查对象 " + code + " 的检查人员公布为 Y");
    }

    @Test
    void selfCheck_drawnUndrawnAndUnknown() throws IOException {
        Map<String, String> files = RandomRecord.large(600);
        open(files);
        String drawn = drawn(files).getFirst();
        String undrawn = Objects.requireNonNull(files.get(DrawRecord.POPULATION)).lines().skip(1)
                .map(line -> line.split(",", 2)[0])
                .filter(code -> !drawn(files).contains(code)).findFirst().orElseThrow();

        assertThat(browser.text(ASK, " " + drawn + " ")).startsWith(drawn + " 被抽中").contains("检查人员：X");
        assertThat(browser.text(ASK, undrawn)).startsWith(undrawn + " 没有被抽中").contains("末位中签").contains("首位未中")
                .contains("| sha256sum");
        assertThat(browser.text(ASK, "９１６２")).startsWith("9162 不在抽取名单中").contains("600 户");
        assertThat(browser.text(ASK, "<b>")).startsWith("<b> 不在抽取名单中");
    }

    @Test
    void otherFilesChosen_verifiedInTheSamePage() throws IOException {
        Map<String, String> files = RandomRecord.large(100);
        open(files);

        browser.run(CHOOSE, Map.of(DrawRecord.POPULATION, files.get(DrawRecord.POPULATION) + "Z,A/东,DJ01\n"));
        assertThat(browser.text(DONE)).contains("处不一致");
        assertThat(browser.text(DIFFERENCES)).contains("population.csv");

        browser.run(CHOOSE, RandomRecord.large(120));
        assertThat(browser.text(DONE)).isEqualTo("与公布一致");
        assertThat(browser.text("return document.getElementById('verdict-note').innerText;")).contains("名单 120 户");

        browser.run("document.getElementById('restore').click();");
        assertThat(browser.text(DONE)).isEqualTo("与公布一致");
        assertThat(browser.text("return document.getElementById('verdict-note').innerText;")).contains("名单 100 户");

        browser.run(CHOOSE, Map.of("notes.txt", "x"));
        assertThat(browser.text("return document.getElementById('files-note').innerText;")).contains("notes.txt");
    }

    @Test
    void itemsAndAreasDrawnFirst_genuineAndSaid() throws IOException {
        int both = 0;
        for (int i = 0; i < 60; i++) {
            Map<String, String> files = RandomRecord.firstDrawn(i);
            boolean assigned = files.containsKey(DrawRecord.ASSIGNMENT)
                    || !Objects.requireNonNull(files.get(DrawRecord.PLAN)).contains("\"assignment\"");
            if (assigned) {
                assertThat(open(files)).as("record %s: %s", i, browser.text(DIFFERENCES)).isEqualTo("与公布一致");
                both += i % 3 == 2 ? 1 : 0;
            }
        }
        assertThat(both).as("records with items and areas drawn").isGreaterThan(3);
        Map<String, String> files = RandomRecord.firstDrawn(2);
        open(files);
        assertThat(browser.text("return document.getElementById('facts').innerText;")).contains("从 3 个事项中抽")
                .contains("从 3 个区域中抽");
        assertThat(tampered(files, DrawRecord.RESULT, "\"drawnItems\" : [", "\"drawnItems\" : [ \"Z\","))
                .contains("抽中的事项不一致");
    }

    @Test
    void changesAfterTheDraw_shownAsAList() throws IOException {
        Map<String, String> files = new LinkedHashMap<>(RandomRecord.large(100));
        files.put("changes.json",
                """
                {"format":"double-random-changes/1","changes":[
                {"kind":"SUBSTITUTE","target":"9162-1","reason":"MOVED_AWAY","at":"2026-11-02T01:00:00Z","by":"CLERK",
                 "approver":"DIRECTOR","cells":[{"item":"DJ01","stratum":"A/东","substitute":"9162-7"},
                 {"item":"GS02","stratum":"A/东","substitute":null}],"teams":{"9162-7":["X1","X2"]}},
                {"kind":"SEAT","target":"9162-2","out":"X3","in":"X4","reason":"LEAVE","at":"?","by":"CLERK","approver":"?"},
                {"kind":"?"}]}
                """);

        assertThat(open(files)).isEqualTo("与公布一致");
        assertThat(browser.text("return document.getElementById('changes').innerText;"))
                .contains("递补：9162-1 已迁出", "由下一抽签号 9162-7 递补", "事项 GS02 分组 A/东 已没有可以递补的对象", "9162-7 的检查人员：X1、X2",
                        "经办提出，局领导同意")
                .contains("换人：9162-2 的检查人员 X3 换为 X4，因请假或生病");

        files.put("changes.json", "{");
        assertThat(open(files)).isEqualTo("与公布一致");
        assertThat(browser.text("return document.getElementById('changes').innerText;")).contains("changes.json 的内容残缺");
    }

    @Test
    void fiftyThousandTargets_verified() throws IOException {
        Map<String, String> files = RandomRecord.large(50_000);
        long start = System.nanoTime();

        assertThat(open(files)).isEqualTo("与公布一致");
        System.out.printf(
                "certificate of 50,000 targets, %,d visits: opened and verified in %.1f s; %s longest task %s ms%n",
                drawn(files).size(), (System.nanoTime() - start) / 1e9,
                browser.text("return document.getElementById('verdict-note').innerText;"), browser.text(LONGEST_TASK));
    }

    /** Opens the record's certificate and returns its verdict. */
    private static String open(Map<String, String> files) throws IOException {
        Path page = folder.resolve("certificate.html");
        Files.writeString(page, new Certificate(Assets.standard()).page(files));
        browser.open(page);
        return browser.text(DONE);
    }

    private static String tampered(Map<String, String> files, String name, String from, String to) throws IOException {
        Map<String, String> changed = new LinkedHashMap<>(files);
        String text = Objects.requireNonNull(files.get(name));
        int at = text.indexOf(from);
        assertThat(at).as("%s in %s", from, name).isNotNegative();
        changed.put(name, text.substring(0, at) + to + text.substring(at + from.length()));
        assertThat(open(changed)).contains("处不一致");
        return browser.text(DIFFERENCES);
    }

    private static List<String> drawn(Map<String, String> files) {
        Object visits = Json.read(Objects.requireNonNull(files.get(DrawRecord.RESULT)), Map.class).get("visits");
        return ((List<?>) Objects.requireNonNull(visits)).stream().map(String::valueOf).toList();
    }
}
