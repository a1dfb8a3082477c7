package cn.shuangsuiji.base;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class InitialsTest {
    @ParameterizedTest
    @CsvSource({"甘肃金信,gsjx", "示例县ABC有限公司,slxabcyxgs", "（示例）24小时店,sl24xsd", "䶮㛃𬭸,yjl", "'',''"})
    void of_takesTheLettersOfAName(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"重庆火锅,zqhg|cqhg", "长乐行,zlx|clx|zyx|cyx|zlh|clh|zyh|cyh", "金信,jx", "石,s|d"})
    void all_takesEveryReading_theCommonestFirst(String name, String all) {
        assertThat(Initials.all(name)).startsWith(Initials.of(name)).containsExactlyInAnyOrder(all.split("\\|"));
    }

    @Test
    void all_ofAnyName_isAtMostEight() {
        assertThat(Initials.all("重长行乐会单曾解".repeat(20))).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
    }

    @Test
    void of_agreesWithUnicodesReadings_forEveryHanCharacterInUse() {
        Transliterator readings = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
        for (int character = 0x3400; character <= 0x323AF; character++) {
            String reading = readings.transliterate(Character.toString(character));
            boolean read = Character.isIdeographic(character) && reading.charAt(0) >= 'a' && reading.charAt(0) <= 'z';
            if (read) {
                assertThat(Initials.of(Character.toString(character)))
                        .isEqualTo(reading.substring(0, 1));
            }
        }
    }
}
