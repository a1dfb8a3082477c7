package cn.shuangsuiji.ui.settings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueFormTest {
    @ParameterizedTest
    @CsvSource({"20,NUMBER", "3%,RATIO", "2.5%,RATIO", "yes,YES_NO", "no,YES_NO", "HALF_UP,ROUNDING", "市监抽,TEXT",
            "20 天,TEXT", "-3,TEXT"})
    void of_value_isTheNarrowestThatAcceptsIt(String value, ValueForm form) {
        assertThat(ValueForm.of(value)).isEqualTo(form);
        assertThat(form.accepts(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,二十", "NUMBER,20.5", "NUMBER,1234567", "RATIO,3", "RATIO,3.125%", "YES_NO,是"})
    void accepts_anotherForm_refuses(ValueForm form, String value) {
        assertThat(form.accepts(value)).isFalse();
    }
}
