package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuotaRuleTest {
    @ParameterizedTest
    @CsvSource({"5%, UP, 1203, 61", "5%, DOWN, 1203, 60", "5%, HALF_UP, 1203, 60", "0.1%, UP, 1, 1", "1/3, UP, 9, 3",
            "1/3, HALF_UP, 5, 2", "100%, UP, 2147483647, 2147483647", "0%, UP, 100, 0",
            "99.999999%, DOWN, 100000000, 99999999"})
    void quota_share_exact(String ratio, Rounding rounding, int size, int quota) {
        assertThat(new QuotaRule(null, Ratio.parse(ratio), rounding, 0, null).quota(size)).isEqualTo(quota);
    }

    @Test
    void quota_floorCapAndCell_capBeatsFloorAndCellBeatsBoth() {
        QuotaRule rule = new QuotaRule(null, Ratio.parse("1%"), Rounding.UP, 8, 5L);

        assertThat(rule.quota(100)).isEqualTo(5);
        assertThat(rule.quota(3)).isEqualTo(3);
        assertThat(rule.quota(0)).isZero();
        assertThat(QuotaRule.count(7).quota(3)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 %", "-1%", "５%", "1/0", "1000%%", "", "0.1234567%", "1e1%", "5%\n"})
    void parse_notAShare_refused(String text) {
        assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(AppException.class).extracting("key")
                .isEqualTo("draw.ratio.bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101%", "100.000001%", "3/2"})
    void parse_moreThanAll_refused(String text) {
        assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(AppException.class).extracting("key")
                .isEqualTo("draw.ratio.overOne");
    }

    @Test
    void read_badRules_refused() {
        assertRefused("draw.count.bad", Map.of("count", -1));
        assertRefused("draw.count.bad", Map.of("count", 1.5));
        assertRefused("draw.count.bad", Map.of("count", "3"));
        assertRefused("draw.rule.bad", Map.of());
        assertRefused("draw.rule.bad", Map.of("ratio", "5%", "rounding", "UPWARD"));
        assertRefused("draw.rule.bad", "5%");
    }

    private static void assertRefused(String key, Object json) {
        assertThatThrownBy(() -> QuotaRule.read(json)).isInstanceOf(AppException.class).extracting("key")
                .isEqualTo(key);
    }
}
