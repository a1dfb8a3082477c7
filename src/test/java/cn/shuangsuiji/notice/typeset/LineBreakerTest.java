package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.notice.Pdf;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreakerTest {
    private static final float MEASURE = PageFormat.PORTRAIT.measure();
    private static final float INDENT = 2 * PageFormat.PITCH;

    private final Shaper shaper = new Shaper(Pdf.FACES);

    @Property(tries = 300)
    void lines_neverBeginOrEndWithForbiddenMark_anyText(@ForAll("texts") String text) {
        List<String> lines = lines(text);

        assertThat(lines.subList(1, lines.size())).allMatch(line -> Kinsoku.mayBegin(line.codePointAt(0)));
        assertThat(lines).allMatch(line -> Kinsoku.mayEnd(line.codePointBefore(line.length())));
    }

    @Property(tries = 300)
    void lines_keepEveryCharacterAndTheMeasure_anyText(@ForAll("texts") String text) {
        List<TextLine> lines = LineBreaker.lines(shaper.tokens(text, Role.FANG, Typesize.BODY), INDENT, MEASURE);

        assertThat(lines.stream().map(LineBreakerTest::text).collect(Collectors.joining()).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
        assertThat(lines).allMatch(line -> line.indent() + line.width() <= MEASURE + 0.1f);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> Math.abs(line.indent() + line.width() + line.slack() - MEASURE) < 0.1f);
    }

    @Property(tries = 200)
    void lines_keepWordsAndNumbersWhole_anyText(@ForAll("texts") String text) {
        List<String> lines = lines(text);

        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            assertThat(latin(before.charAt(before.length() - 1)) && latin(lines.get(i).charAt(0))
                    && !text.contains(before.charAt(before.length() - 1) + " " + lines.get(i).charAt(0))).isFalse();
        }
    }

    @Example
    void lines_cutWord_longerThanALine() {
        List<String> lines = lines("x".repeat(300));

        assertThat(String.join("", lines)).isEqualTo("x".repeat(300));
        assertThat(lines).hasSizeGreaterThan(4);
    }

    @Example
    void lines_end_textOfMarksOnly() {
        assertThat(String.join("", lines("。".repeat(200)))).isEqualTo("。".repeat(200));
        assertThat(lines("")).containsExactly("");
    }

    @Example
    void lines_doNotBreak_atGlue() {
        assertThat(lines("国".repeat(24) + "□\u00A07\u00A0未发现")).containsExactly("国".repeat(24), "□ 7 未发现");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> han = Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> word = Arbitraries.of("GB/T", "9704-2012", "1,234.56", "92629999MA0000001X", "𠮷", "——",
                "……");
        Arbitrary<String> phrase = Combinators
                .combine(Arbitraries.of("", "", "“", "（", "《"), Arbitraries.oneOf(han, word),
                        Arbitraries.of("", "”", "）", "》"), Arbitraries.of("", "", "，", "。", "；", "：", "？", " "))
                .as((open, inner, close, mark) -> open + inner + close + mark);
        return phrase.list().ofMinSize(1).ofMaxSize(40).map(phrases -> String.join("", phrases));
    }

    private List<String> lines(String text) {
        return LineBreaker.lines(shaper.tokens(text, Role.FANG, Typesize.BODY), INDENT, MEASURE).stream()
                .map(LineBreakerTest::text).toList();
    }

    private static boolean latin(char character) {
        return character > ' ' && character < 0x250;
    }

    private static String text(TextLine line) {
        return line.glyphs().stream().map(glyph -> Character.toString(glyph.codePoint())).collect(Collectors.joining());
    }
}
