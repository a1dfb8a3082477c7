package cn.shuangsuiji.catalog.quality;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({"示例（甘肃）有限公司,示例(甘肃)有限公司", "'ＡＢＣ　超市',abc超市", "'示例 · 一店',示例一店", "𠮷祥小吃,𠮷祥小吃"})
    void of_readsTwinsAsOne(String one, String other) {
        assertThat(PlainText.of(one)).isEqualTo(PlainText.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"甘肃省示例县城关镇东大街1号,城关镇东大街1号", "示例县城关镇东大街１号,城关镇东大街1号", "甘肃省兰州市城关区张掖路2号,张掖路2号",
            "兰州市城关区张掖路2号,张掖路2号", "城关镇县门街5号,城关镇县门街5号", "东大街幸福小区3号,东大街幸福小区3号", "兰州市幸福小区3号,幸福小区3号", "示例县,示例县",
            "市场路8号,市场路8号", "工业园区6号,工业园区6号"})
    void address_isReadWithoutProvinceCityAndCounty(String text, String rest) {
        assertThat(PlainText.address(text)).isEqualTo(rest);
    }

    @Property
    void of_isTheSameWhenReadAgain_andNeverLosesLettersToTheirWidth(@ForAll String text) {
        String plain = PlainText.of(text);
        assertThat(PlainText.of(plain)).isEqualTo(plain);
        assertThat(PlainText.of(" (" + text + ") ")).isEqualTo(plain);
        assertThat(PlainText.address(text)).isEqualTo(PlainText.address(plain));
    }
}
