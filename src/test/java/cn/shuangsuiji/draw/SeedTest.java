package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SeedTest {
    private static final String TWENTY = "12345678901234567890";

    @Test
    void checkDigits_tooFew_saysHowManyAreMissing() {
        assertThatThrownBy(() -> Seed.checkDigits("1234567890123")).isInstanceOf(AppException.class)
                .hasMessage("已输入 13 位数字，至少需要 20 位，还差 7 位。请继续掷骰并输入。");
    }

    @ParameterizedTest
    @CsvSource({"1234a678901234567890, 第 5 位“a”", "１2345678901234567890, 第 1 位“１”", "123 5678901234567890, 第 4 位“ ”",
            "12𠮷45678901234567890, 第 3 位“𠮷”", "1234567890123456789O, 第 20 位“O”"})
    void checkDigits_notADigit_namesThePosition(String digits, String named) {
        assertThatThrownBy(() -> Seed.checkDigits(digits)).isInstanceOf(AppException.class).hasMessageContaining(named);
    }

    @Test
    void checkDigits_bounds_twentyToTwoHundred() {
        assertThatCode(() -> Seed.checkDigits(TWENTY)).doesNotThrowAnyException();
        assertThatCode(() -> Seed.checkDigits("1".repeat(200))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Seed.checkDigits("1".repeat(201))).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> Seed.checkDigits("")).isInstanceOf(AppException.class);
    }

    @Test
    void of_valueWithLineEndOrHalfCharacter_refused() {
        assertThatThrownBy(() -> Seed.of("c", TWENTY, "1\npublic=2", "")).extracting("key")
                .isEqualTo("draw.value.lineEnd");
        assertThatThrownBy(() -> Seed.of("c", TWENTY, "", "\uD842")).extracting("key").isEqualTo("draw.value.notText");
    }
}
