package cn.shuangsuiji;

import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the sources: every action and every subject that the journal keeps has its word. */
class AuditWordsTest {
    private static final Pattern INSIDE = Pattern
            .compile("Change\\.inside\\([^\"]*?\"([a-z.]+)\",\\s*\"([a-z_]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("Change\\.inside\\([^;\"]*?\"([a-z_]+)\",");
    private static final Pattern ACTION = Pattern
            .compile("(?:Change\\.inside|\\bchange|\\brecord|\\bmove)\\([^\"\\n]*\"([a-z]+(?:\\.[a-z]+)+)\"");

    private final List<String> sources = sources();

    @Test
    void everyActionOfTheSources_hasAWord() {
        Set<String> missing = found(ACTION, 1);
        missing.addAll(found(INSIDE, 1));
        assertThat(missing).hasSizeGreaterThan(30);
        missing.removeIf(action -> Messages.bundle().containsKey("audit.action." + action));
        assertThat(missing).isEmpty();
    }

    @Test
    void everySubjectOfTheSources_hasAWord() {
        Set<String> missing = found(SUBJECT, 1);
        missing.addAll(found(INSIDE, 2));
        missing.removeIf(subject -> Messages.bundle().containsKey("audit.subject." + subject));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyActionWord_isOfAnActionOfTheSources() {
        Set<String> orphans = Messages.bundle().keySet().stream().filter(key -> key.startsWith("audit.action."))
                .map(key -> "\"" + key.substring("audit.action.".length()) + "\"")
                .filter(action -> sources.stream().noneMatch(source -> source.contains(action)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(orphans).isEmpty();
    }

    private Set<String> found(Pattern pattern, int group) {
        return sources.stream().flatMap(source -> pattern.matcher(source).results()).map(hit -> hit.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(AuditWordsTest::read).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
