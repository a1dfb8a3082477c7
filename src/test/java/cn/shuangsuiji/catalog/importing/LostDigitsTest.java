package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.catalog.ListKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a number cut off by Excel can have been: the true code is always among the few that are named. */
class LostDigitsTest {
    @TempDir
    Path folder;

    @Property(tries = 2_000)
    void candidates_haveTheTrueCodeAmongThem_andAreFew(@ForAll @LongRange(min = 0, max = 99_999_999) long body,
            @ForAll @IntRange(min = 1, max = 3) int kind,
            @ForAll @IntRange(min = 110_000, max = 659_999) int division) {
        String code = code(9 * 10 + kind, division, body);
        Assume.that(code.matches("[0-9]{18}"));
        List<String> candidates = LostDigits.candidates(code.substring(0, 15) + "000");
        assertThat(candidates).contains(code).hasSizeLessThanOrEqualTo(10).isSorted();
        assertThat(candidates).allMatch(CreditCode::valid).allMatch(LostDigits::organisationFits);
        String binary = new BigDecimal(Double.parseDouble(code)).toPlainString();
        if (!binary.endsWith("000")) {
            assertThat(LostDigits.candidates(binary)).contains(code).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void organisationFits_theCodesOfTheStandard() {
        assertThat(List.of("914403001922038216", "91440300192317458F", "91350900587527783P", "9144030071526726XG",
                "91330100799655058B")).allMatch(LostDigits::organisationFits).allMatch(CreditCode::valid);
        assertThat(LostDigits.organisationFits("914403001922038316")).isFalse();
    }

    @Test
    void candidates_ofWhatIsNoSuchNumber_areNone() {
        assertThat(LostDigits.candidates("12345")).isEmpty();
        assertThat(LostDigits.candidates("")).isEmpty();
        assertThat(LostDigits.candidates("91MA0000000000000X")).isEmpty();
    }

    @Test
    void preview_namesTheCandidates_andTheOneThatTheListHoldsUnderThatName() {
        String code = code(91, 620_123, 12_345_678);
        for (long body = 12_345_679; !code.matches("[0-9]{18}"); body++) {
            code = code(91, 620_123, body);
        }
        String whole = code;
        String cut = whole.substring(0, 15) + "000";
        try (ImportDesk desk = new ImportDesk(folder)) {
            Path file = desk.workbook("a.xlsx", sheet -> {
                ImportDesk.row(sheet, 0, "统一社会信用代码", "名称");
                ImportDesk.row(sheet, 1, Long.parseLong(cut), "示例一号");
            });
            ImportPreview before = desk.preview(file, ListKind.TARGETS);
            assertThat(before.counts()).isEqualTo(new ImportCounts(0, 0, 0, 1, 0));
            assertThat(before.problems().getFirst().repair()).contains("两个校验位都相符的有", whole)
                    .doesNotContain("名录中同名的是");
            desk.take(desk.text("b.csv", "统一社会信用代码,名称\n%s,示例一号\n".formatted(whole)), ListKind.TARGETS);
            ImportPreview after = desk.preview(file, ListKind.TARGETS);
            assertThat(after.counts().wrong()).isOne();
            assertThat(after.problems().getFirst().repair()).startsWith("名录中同名的是 " + whole);
            Path scientific = desk.text("c.csv", "统一社会信用代码,名称\n%s.%sE+17,示例一号\n9.16E+17,示例二号\n"
                    .formatted(whole.substring(0, 1), whole.substring(1, 15)));
            List<RowProblem> problems = desk.preview(scientific, ListKind.TARGETS).problems();
            assertThat(problems.get(0).repair()).contains(whole);
            assertThat(problems.get(1).repair()).isNull();
        }
    }

    private static String code(int start, int division, long body) {
        String subject = "%08d".formatted(body);
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (subject.charAt(i) - '0') * weights[i];
        }
        int check = (11 - sum % 11) % 11;
        String first = "" + start + division + subject + (check == 10 ? "X" : Integer.toString(check));
        return first + CreditCode.check(first);
    }
}
