package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.TargetKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleMatcherTest {
    private static final RuleMatcher SHIPPED = new RuleMatcher(ShippedRules.read(new Assets(Path.of("assets"))));

    private static List<String> hits(RuleMatcher matcher, TargetKind kind, String name, String industry, String scope,
            String licences) {
        return matcher.hits(new RuleMatcher.Facts(1, kind, name, industry, scope, licences)).stream()
                .map(hit -> hit.rule().label() + " " + hit.field() + " " + hit.word()).toList();
    }

    @Test
    void kindsIndustriesAndExcludes_narrow_andTheFirstReasonIsNamed() {
        RuleMatcher matcher = new RuleMatcher(List.of(new SuggestionRule(1, "CY", Set.of(TargetKind.INDIVIDUAL),
                List.of("H62"), List.of("餐饮服务"), List.of("饭馆"), List.of("食品经营"), List.of("食堂"), true)));
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例饭馆", "H62", "餐饮服务", ""))
                .containsExactly("CY SCOPE 餐饮服务");
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例饭馆", "H621", "不含餐饮服务", ""))
                .containsExactly("CY NAME 饭馆");
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例", "H62", "", "食品经营许可证"))
                .containsExactly("CY LICENCE 食品经营");
        assertThat(hits(matcher, TargetKind.ENTERPRISE, "示例饭馆", "H62", "餐饮服务", "")).isEmpty();
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例饭馆", "F52", "餐饮服务", "")).isEmpty();
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例食堂", "H62", "餐饮服务", "")).isEmpty();
        assertThat(hits(matcher, TargetKind.INDIVIDUAL, "示例", "H62", "非餐饮服务", "")).isEmpty();
    }

    @Test
    void aRuleOfAnIndustryAlone_meetsByIt() {
        RuleMatcher matcher = new RuleMatcher(List.of(new SuggestionRule(1, "YL", Set.of(), List.of("Q84"), List.of(),
                List.of(), List.of(), List.of(), true)));
        assertThat(hits(matcher, TargetKind.SITE, "示例", "Q841", "", "")).containsExactly("YL INDUSTRY Q84");
        assertThat(hits(matcher, TargetKind.SITE, "示例", "", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL,示例饭馆,H62,热食类食品制售。,CY", "INDIVIDUAL,示例店,F52,预包装食品零售（不含餐饮服务）。,SX",
            "DEVICE,乘客电梯,,曳引驱动乘客电梯。,TS-DT",
            "SITE,示例学校食堂,P83,学校食堂供餐。,ST", "ENTERPRISE,示例大药房,F52,药品零售。,YP", "DEVICE,热水锅炉,,承压热水锅炉。,TS-GL",
            "INDIVIDUAL,示例馒头坊,C14,馒头、花卷加工和销售。,SC-XZF"})
    void shippedRules_suggestTheLabelOfTheTrade_andNoOther(TargetKind kind, String name, String industry, String scope,
            String label) {
        assertThat(SHIPPED.hits(new RuleMatcher.Facts(1, kind, name, industry == null ? "" : industry, scope, "")))
                .extracting(hit -> hit.rule().label()).containsOnly(label);
    }
}
