package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PopulationTest {
    private static final String HEADER = "id,stratum,items\n";

    @Test
    void parse_wrongColumns_namesTheLine() {
        assertThatThrownBy(() -> Population.parse(HEADER + "T1,A,X\nT2,A\n")).isInstanceOf(AppException.class)
                .hasMessageContaining("第 3 行有 2 列");
        assertThatThrownBy(() -> Population.parse(HEADER + "\n")).extracting("key")
                .isEqualTo("draw.population.columns");
    }

    @Test
    void parse_emptyTextOrNoLineEnd_refused() {
        assertThatThrownBy(() -> Population.parse("")).extracting("key").isEqualTo("draw.population.lineEnds");
        assertThatThrownBy(() -> Population.parse(HEADER + "T1,A,X")).extracting("key")
                .isEqualTo("draw.population.lineEnds");
    }

    @Test
    void parse_headerOnly_nobody() {
        assertThat(Population.parse(HEADER).size()).isZero();
    }

    @Test
    void of_sameTargetTwice_refusedNotMerged() {
        PopulationRow row = new PopulationRow("T1", "A", List.of("X"));

        assertThatThrownBy(() -> Population.of(List.of(row, row))).isInstanceOf(AppException.class)
                .hasMessageContaining("T1").extracting("key").isEqualTo("draw.population.twice");
    }

    @Test
    void of_itemWithBar_refused() {
        assertThatThrownBy(() -> Population.of(List.of(new PopulationRow("T1", "A", List.of("X|Y"))))).extracting("key")
                .isEqualTo("draw.population.value");
    }

    @Test
    void draw_itemOrStratumWithoutRule_refusedWithTheTarget() {
        QuotaRules rules = new QuotaRules(Map.of("X", Map.of("A", QuotaRule.count(1))));
        Seed seed = Seed.of("c", "1".repeat(20), "", "");

        assertThatThrownBy(() -> Draw.draw(rules, Population.parse(HEADER + "T1,A,Y\n"), seed))
                .isInstanceOf(AppException.class).hasMessageContaining("T1").extracting("key")
                .isEqualTo("draw.item.unknown");
        assertThatThrownBy(() -> Draw.draw(rules, Population.parse(HEADER + "T1,B,X\n"), seed))
                .isInstanceOf(AppException.class).extracting("key").isEqualTo("draw.rule.none");
    }

    @Test
    void codePointOrder_rareCharacters_asInEveryLanguage() {
        assertThat(CodePointOrder.INSTANCE.compare("\uFF21", "𠮷")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("a", "ab")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("乙", "乙")).isZero();
    }
}
