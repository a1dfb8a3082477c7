package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicModeTest {
    @ParameterizedTest
    @CsvSource({"A B C D,240,SEALED", "A/东 B/东 A/西 B/西,240,SEALED", "A|城关 C|城关,240,SEALED", "A城关 C城关,240,SEALED",
            "UNCLASSIFIED A,240,SEALED", "A B,100,SEALED", "A B,99,WITHHELD", "D,240,WITHHELD", "D/东 D/西,240,WITHHELD",
            "东 西,240,OPEN", "东 西,3,OPEN", "ENTERPRISE INDIVIDUAL,240,OPEN", "620102 620103,240,OPEN"})
    void of_strataAndSize_classesNeverOpen(String strata, int targets, PublicMode expected) {
        assertThat(PublicMode.of(rules(strata), targets)).isEqualTo(expected);
    }

    /** The list itself would tell the classes, however alike the rules are. */
    @ParameterizedTest
    @CsvSource({"A B C D"})
    void of_sameRuleForEveryClass_stillSealed(String strata) {
        assertThat(PublicMode.of(rules(strata), 5_000)).isEqualTo(PublicMode.SEALED);
    }

    private static QuotaRules rules(String strata) {
        Map<String, QuotaRule> rules = Arrays.stream(strata.split(" "))
                .collect(Collectors.toMap(Function.identity(), _ -> QuotaRule.ratio("5%")));
        return new QuotaRules(Map.of("DJ01", rules));
    }
}
