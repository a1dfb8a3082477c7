package cn.shuangsuiji.notice.typeset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"示例,示例", "a\u200Bb\uFEFFc,abc", "\u202E示\u2069例,示例", "葛\uDB40\uDD00,葛",
            "\uE863某,䶮某", "\uE864,龻", "\uE815,⺁", "一\uD842二,一二", "甲\u0000\u0007,甲", "甲\u3000乙,甲\u3000乙",
            "\uFDD0\uFFFE甲,甲"})
    void clean_leavesOnlyWhatPrints(String text, String expected) {
        assertThat(PrintableText.clean(text)).isEqualTo(expected);
    }

    @Test
    void clean_turnsLineBreaksIntoSpaces() {
        assertThat(PrintableText.clean("甲\r\n乙\t丙\u2028丁")).isEqualTo("甲  乙 丙 丁");
    }
}
