package cn.shuangsuiji.assignment;

import cn.shuangsuiji.draw.DrawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Runs the verifier written for readers, assets/verify/verify.py, on records written here. Skipped where there is no Python.
class PythonVerifierTest {
    private static final Path SCRIPT = Path.of("assets/verify/verify.py").toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int exitCode, String text) {}

    @BeforeAll
    static void needsPython() throws InterruptedException {
        assumeTrue(pythonRuns(), "no python3 on the path: verify.py is not run");
    }

    @Test
    void randomRecords_genuine() throws Exception {
        int assigned = 0;
        for (int i = 0; assigned < 20; i++) {
            Map<String, String> files = i % 2 == 0 ? RandomRecord.files(i) : RandomRecord.firstDrawn(i);
            if (files.containsKey(DrawRecord.ASSIGNMENT)) {
                assertThat(verify(files)).as("record %s", i).returns(0, Answer::exitCode)
                        .satisfies(answer -> assertThat(answer.text()).startsWith("与公布一致"));
                assigned++;
            }
        }
    }

    @Test
    void changedFiles_namedInChinese() throws Exception {
        Map<String, String> files = assigned();
        expect(files, DrawRecord.POPULATION, "9162-1,", "9162-1A,", "抽取名单 population.csv 在承诺之后被改动过。");
        expect(files, DrawRecord.INSPECTORS, "X0,", "X01,", "人员名单 inspectors.csv 在承诺之后被改动过。");
        expect(files, DrawRecord.PLAN, "\"attempt\" : ", "\"attempt\" : 1", "公布的种子不是由承诺和现场数字算出的。");
        expect(files, DrawRecord.SEED, "\"digits\" : \"", "\"digits\" : \"9", "公布的种子不是由承诺和现场数字算出的。");
        expect(files, DrawRecord.RESULT, "\"quota\" : ", "\"quota\" : 1", "的结果不一致。");
        expect(files, DrawRecord.RESULT, "\"visits\" : [", "\"visits\" : [ \"Z\",", "应检查对象的名单不一致。");
        expect(files, DrawRecord.ASSIGNMENT, "\"X", "\"Y", "不在人员名单中。");
        expect(files, DrawRecord.SEED, "{", "[", "记录内容残缺或格式不对");
    }

    @Test
    void itemsDrawnOtherwise_found() throws Exception {
        Map<String, String> files = RandomRecord.firstDrawn(1);
        expect(files, DrawRecord.RESULT, "\"drawnItems\" : [", "\"drawnItems\" : [ \"Z\",", "先抽出的事项不一致。");
        expect(files, DrawRecord.RESULT, "\"drawnVisits\" : [", "\"drawnVisits\" : [ \"Z\",",
                "抽出的事项和区域中应检查对象的名单不一致。");
    }

    @Test
    void personBroughtInTwice_found() throws Exception {
        Map<String, String> files = assigned();
        String team = Objects.requireNonNull(files.get(DrawRecord.ASSIGNMENT)).replaceFirst(
                "\\[\\s*\"(X[0-9]+)\",\\s*\"X[0-9]+\"",
                "[ \"$1\", \"$1\"");

        assertThat(verify(with(files, DrawRecord.ASSIGNMENT, team)).text()).contains("的检查人员不是两名以上不同的人。");
    }

    @Test
    void missingFile_named() throws Exception {
        Map<String, String> files = assigned();
        for (String name : DrawRecord.FILES) {
            Map<String, String> fewer = new LinkedHashMap<>(files);
            fewer.remove(name);
            assertThat(verify(fewer)).returns(1, Answer::exitCode)
                    .satisfies(answer -> assertThat(answer.text()).contains("记录中缺少文件 " + name));
        }
    }

    private static Map<String, String> assigned() {
        for (int i = 0;; i++) {
            Map<String, String> files = RandomRecord.files(i);
            if (files.getOrDefault(DrawRecord.ASSIGNMENT, "").contains("\"X")) {
                return files;
            }
        }
    }

    private void expect(Map<String, String> files, String name, String from, String to, String sentence)
            throws Exception {
        String text = Objects.requireNonNull(files.get(name));
        int at = text.indexOf(from);
        assertThat(at).as("%s in %s", from, name).isNotNegative();
        Answer answer = verify(with(files, name, text.substring(0, at) + to + text.substring(at + from.length())));
        assertThat(answer.text()).contains(sentence);
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    private static Map<String, String> with(Map<String, String> files, String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(files);
        changed.put(name, text);
        return changed;
    }

    private Answer verify(Map<String, String> files) throws IOException, InterruptedException {
        Path record = Files.createTempDirectory(folder, "record");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(record.resolve(file.getKey()), file.getValue());
        }
        ProcessBuilder python = new ProcessBuilder(List.of("python3", SCRIPT.toString(), record.toString()))
                .redirectErrorStream(true);
        python.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = python.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
