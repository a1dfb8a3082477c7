package cn.shuangsuiji.ui.kit;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2026-11-2", "2026.11.2", "2026/11/02", "2026年11月2日", "20261102",
            " 20261102 "})
    void read_asPeopleWriteIt_isTheDay(String text) {
        assertThat(Days.read(text)).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "明天", "26-11-02", "2026", "2026-11-02x9"})
    void read_anythingElse_isRefused(String text) {
        assertThatThrownBy(() -> Days.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_blank_isNothing() {
        assertThat(Days.read("  ")).isNull();
    }
}
