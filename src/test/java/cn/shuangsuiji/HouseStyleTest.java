package cn.shuangsuiji;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the files: their size, what is left over in them, and what the project may not speak of. */
class HouseStyleTest {
    private static final int LONGEST = 400;
    private static final int LONGEST_MEDIAN = 80;
    private static final Pattern LEFT_OVER = Pattern
            .compile("TODO|FIXME|XXX|printStackTrace\\(\\)|Thread\\.sleep|@Disabled|@Ignore");
    private static final Pattern PLACES = Pattern.compile("/work/|/tmp/wt|/home/|C:\\\\Users\\\\[a-z]");

    @Test
    void noFileIsLong_andTheMedianIsShort() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : java("src/main/java")) {
            lines.put(file, Files.readAllLines(file).size());
        }
        assertThat(lines).allSatisfy((file, count) -> assertThat(count).as(file.toString())
                .isLessThanOrEqualTo(LONGEST));
        assertThat(lines.values().stream().sorted().toList().get(lines.size() / 2)).isLessThan(LONGEST_MEDIAN);
    }

    @Test
    void nothingIsLeftOver() throws IOException {
        List<Path> files = java("src/main/java");
        files.addAll(java("src/test/java"));
        files.removeIf(file -> file.endsWith("HouseStyleTest.java"));
        assertThat(matching(files, LEFT_OVER.asPredicate())).isEmpty();
    }

    @Test
    void noFileNamesAPlaceOnSomebodysMachine() throws IOException {
        List<Path> files = new ArrayList<>(java("src/main/java"));
        files.add(Path.of("README.md"));
        files.add(Path.of("pom.xml"));
        assertThat(matching(files, PLACES.asPredicate())).isEmpty();
    }

    @Test
    void everyPackage_saysWhatItIsFor_andIsNullMarked() throws IOException {
        for (Path folder : java("src/main/java").stream().map(Path::getParent).distinct().toList()) {
            assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked").contains("/**");
        }
    }

    private static List<String> matching(List<Path> files, Predicate<String> pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            Files.readAllLines(file).stream().filter(pattern).map(line -> file + ": " + line.strip())
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> java(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }
}
