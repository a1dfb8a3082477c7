package cn.shuangsuiji.base;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CreditCodeTest {
    /** The standard's own example: its printed check character Z is wrong, 3 is right. */
    @Test
    void check_isThatOfTheStandardsExample() {
        assertThat(CreditCode.check("91350100M000100Y4")).isEqualTo('3');
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
        assertThat(CreditCode.valid("91350100M000100Y4Z")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9135", "91350100m000100y43", "91350100M000100Y431", "91350100M00010OY43",
            "91350100M000100Y4 ", "９1350100M000100Y43"})
    void wellFormed_refusesOtherForms(String text) {
        assertThat(CreditCode.wellFormed(text)).isFalse();
        assertThat(CreditCode.valid(text)).isFalse();
    }

    @Property
    void valid_detectsEveryWrongCharacter(@ForAll("firsts") String first) {
        String code = first + CreditCode.check(first);
        assertThat(CreditCode.valid(code)).isTrue();
        for (int position = 0; position < CreditCode.LENGTH; position++) {
            for (char other : CreditCode.ALPHABET.toCharArray()) {
                String changed = code.substring(0, position) + other + code.substring(position + 1);
                assertThat(CreditCode.valid(changed)).isEqualTo(changed.equals(code));
            }
        }
    }

    @Test
    void check_refusesWhatIsNotTheFirst17() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.check("9135"));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.check("91350100M000100YI"));
    }

    @Provide
    Arbitrary<String> firsts() {
        return Arbitraries.strings().withChars(CreditCode.ALPHABET.toCharArray()).ofLength(CreditCode.LENGTH - 1);
    }
}
