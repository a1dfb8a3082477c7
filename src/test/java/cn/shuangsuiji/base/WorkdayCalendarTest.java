package cn.shuangsuiji.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkdayCalendarTest {
    private static final String HEAD = "date,kind,name\n";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    Path temp;

    private WorkdayCalendar calendar = new WorkdayCalendar(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("calendar"));
        Files.writeString(folder.resolve("2026.csv"), HEAD + "2026-01-01,off,元旦\n2026-01-04,work,元旦\n");
        Files.writeString(folder.resolve("README.md"), "");
        calendar = new WorkdayCalendar(folder);
    }

    @Test
    void years_onlyThoseWithAFile() {
        assertThat(calendar.years()).containsExactly(2026);
    }

    @Test
    void take_nextYear_isKnownFromThenOn() throws IOException {
        assertThat(calendar.published(2027)).isFalse();
        assertThat(calendar.after(LocalDate.of(2026, 12, 31), 1).date()).isNull();

        assertThat(calendar.take(file("2027.csv", "2027-01-01,off,元旦\n"))).isEqualTo(2027);

        assertThat(calendar.years()).containsExactly(2026, 2027);
        assertThat(calendar.isWorkday(NEW_YEAR)).isFalse();
        assertThat(calendar.isWorkday(NEW_YEAR.plusDays(3))).isTrue();
    }

    @Test
    void take_yearKnownBefore_replacesIt() throws IOException {
        assertThat(calendar.isWorkday(LocalDate.of(2026, 1, 4))).isTrue();

        calendar.take(file("2026.csv", "2026-01-01,off,元旦\n"));

        assertThat(calendar.isWorkday(LocalDate.of(2026, 1, 4))).isFalse();
    }

    @Test
    void take_whatIsNoCalendar_isRefusedAndTheOneKnownStays() throws IOException {
        Path notNamed = file("calendar.csv", "2027-01-01,off,元旦\n");
        Path wrongLine = file("2026.csv", "2026-01-01,休,元旦\n");
        Path otherYear = file("2027.csv", "2026-01-01,off,元旦\n");

        assertRefused("base.calendar.name", () -> calendar.take(notNamed));
        assertRefused("base.calendar.malformed", () -> calendar.take(wrongLine));
        assertRefused("base.calendar.empty", () -> calendar.take(otherYear));
        assertRefused("base.calendar.unreadable", () -> calendar.take(temp.resolve("2028.csv")));
        assertThat(calendar.years()).containsExactly(2026);
        assertThat(calendar.isWorkday(LocalDate.of(2026, 1, 4))).isTrue();
    }

    private Path file(String name, String lines) throws IOException {
        return Files.writeString(temp.resolve(name), HEAD + lines);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(AppException.class).isThrownBy(call).extracting(AppException::key).isEqualTo(key);
    }
}
