package cn.shuangsuiji;

import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the sources and the bundle: every text is there, every text is used, and no Chinese hides in Java. */
class TextTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/cn/shuangsuiji/text");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern
            .compile("(?:Messages\\.text|new AppException)\\(\\s*(?:[a-zA-Z]+,\\s*)?\"([a-z]+[.a-zA-Z0-9-]*)\"");
    private static final Pattern HAN = Pattern.compile("[\\u3400-\\u9fff]");

    @Test
    void everyKeyThatIsAskedFor_isInTheBundle() {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher asked = ASKED.matcher(source);
            while (asked.find()) {
                String key = asked.group(1);
                if (!key.endsWith(".") && !Messages.bundle().containsKey(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfTheBundle_isUsedSomewhere() {
        String all = String.join("\n", sources());
        Set<String> literals = STRING.matcher(all).results().map(match -> match.group(1)).collect(Collectors.toSet());
        Set<String> prefixes = literals.stream().filter(literal -> literal.endsWith(".") && literal.length() > 3)
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        for (String key : Messages.bundle().keySet()) {
            boolean built = prefixes.stream().anyMatch(key::startsWith) || literals.stream()
                    .filter(literal -> literal.startsWith(".") && key.endsWith(literal))
                    .anyMatch(ending -> literals.contains(key.substring(0, key.length() - ending.length())));
            if (!built && !literals.contains(key) && !key.startsWith("enum.") && !key.startsWith("cli.help.")
                    && !key.startsWith("audit.action.")) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyEnumWord_namesAConstantThatExists() {
        String all = String.join("\n", sources());
        Set<String> orphans = Messages.bundle().keySet().stream().filter(key -> key.startsWith("enum."))
                .filter(key -> {
                    String[] parts = key.split("\\.", -1);
                    return !Pattern.compile("enum " + parts[1] + "\\b").matcher(all).find()
                            || !Pattern.compile("\\b" + parts[2] + "\\b").matcher(all).find();
                }).collect(Collectors.toCollection(TreeSet::new));
        assertThat(orphans).isEmpty();
    }

    @Test
    void everyText_isAPatternThatFormats() {
        for (String key : Messages.bundle().keySet()) {
            assertThat(new MessageFormat(Messages.bundle().getString(key), Locale.CHINA).toPattern()).isNotNull();
        }
    }

    @Test
    void javaHoldsNoChineseText() {
        Set<String> found = new TreeSet<>();
        for (String source : sources()) {
            source.lines().filter(line -> !line.strip().startsWith("///") && !line.strip().startsWith("*")
                    && !line.strip().startsWith("/**")).forEach(line -> STRING.matcher(line).results()
                            .map(match -> match.group(1)).filter(text -> HAN.matcher(text).find())
                            .forEach(found::add));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyTextFile_isAPartOfTheBundle() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                    .allMatch(Messages.PARTS::contains);
        }
    }

    private static Set<String> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextTest::read)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
