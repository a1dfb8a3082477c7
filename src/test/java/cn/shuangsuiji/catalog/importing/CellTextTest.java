package cn.shuangsuiji.catalog.importing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTest {
    @Test
    void lines_keepWhatPeopleMeant() {
        assertThat(CellText.lines("\u3000 示例\u0000路\u00A01号_x000D_\n二楼 \r\n\r\n三楼\uFEFF ")).isEqualTo("示例路 1号\n二楼\n三楼");
        assertThat(CellText.line("示例\n路\t1号")).isEqualTo("示例 路 1号");
        assertThat(CellText.line("𠮷䶮（示例）Ａ")).isEqualTo("𠮷䶮（示例）Ａ");
        assertThat(CellText.narrow("９１ＡＢ（x）")).isEqualTo("91AB(x)");
    }

    @Test
    void hidden_isTrueForControlCharactersOnly() {
        assertThat(CellText.hidden("示例\u0000")).isTrue();
        assertThat(CellText.hidden("示例\t一\r\n二\u3000")).isFalse();
    }

    @Property
    void lines_areCleanHoweverDirtyTheCell_andCleaningAgainChangesNothing(@ForAll("cells") String raw) {
        String clean = CellText.lines(raw);
        assertThat(CellText.lines(clean)).isEqualTo(clean);
        assertThat(clean).isEqualTo(clean.strip()).doesNotContain("\n\n", "\u3000", "\uFEFF", "\u0000");
        assertThat(clean.codePoints()).noneMatch(character -> Character.isISOControl(character) && character != '\n');
        assertThat(CellText.line(raw)).doesNotContain("\n");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("示例𠮷 A1\u3000\u00A0\t\r\n\u0000\u0007\u200B\uFEFF\uD842_x000Dé".toCharArray())
                .withCharRange('\u0000', '\u0100').ofMaxLength(40);
    }
}
