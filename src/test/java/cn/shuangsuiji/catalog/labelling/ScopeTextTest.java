package cn.shuangsuiji.catalog.labelling;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"日用百货零售，不含餐饮。|日用百货零售|餐饮", "食品销售（不含餐饮、酒类，危险化学品）；热食|食品销售|餐饮",
            "化工产品销售（不含危险化学品（剧毒））、五金|五金|剧毒", "化工产品(不含危险化学品)销售|化工产品|危险化学品", "除危险化学品外的化工产品销售|化工产品|危险化学品",
            "食品零售（除保健食品、酒以外）|食品零售|保健食品", "食品、烟草除外；百货|百货|烟草", "食品零售（烟草、酒除外）|食品零售|烟草", "不得从事餐饮服务；住宿|住宿|餐饮",
            "农产品销售，不包括食盐批发，五金|五金|食盐批发", "食品销售（不含餐饮|食品销售|餐饮"})
    void open_takesAwayWhatTheScopeTakesBack(String scope, String stays, String goes) {
        assertThat(ScopeText.open(scope)).contains(stays).doesNotContain(goes).hasSameSizeAs(scope);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"除尘设备、餐饮服务", "清除垃圾；餐饮", "拆除工程、户外广告", "食品销售（含餐饮）", "一般项目：餐饮服务。", "''"})
    void open_leavesWhatOnlyLooksLikeIt(String scope) {
        assertThat(ScopeText.open(scope)).isEqualTo(scope);
    }

    @Property
    void open_neverAddsAndNeverMoves(@ForAll("scopes") String scope) {
        String open = ScopeText.open(scope);
        assertThat(open).hasSameSizeAs(scope);
        for (int i = 0; i < scope.length(); i++) {
            assertThat(open.charAt(i) == scope.charAt(i) || open.charAt(i) == '\n').isTrue();
        }
    }

    @Property
    void open_ofAnySentenceWithoutTheForms_isTheSentence(@ForAll("plain") String scope) {
        assertThat(ScopeText.open(scope)).isEqualTo(scope);
    }

    @Property
    void open_neverLeavesAWordRightAfterANegator(@ForAll("plain") String before, @ForAll("plain") String after) {
        String scope = before + "；百货（不含餐饮）；" + after;
        assertThat(ScopeText.open(scope)).isEqualTo(before + "；百货（\n\n\n\n）；" + after);
    }

    @Provide
    Arbitrary<String> scopes() {
        return Arbitraries.of("餐饮", "不含", "除", "外", "除外", "、", "，", "；", "（", "）", "(", ")", "非", "食品", "禁止").list()
                .ofMaxSize(14).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of("餐饮", "食品销售", "、", "，", "；", "（散装）", "一般项目：", "酒").list().ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
