package cn.shuangsuiji.draw.seal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedNameTest {
    @ParameterizedTest
    @CsvSource({"张示例,张＊", "李例,李＊", "欧阳示例,欧阳＊", "欧阳,欧＊", "司马例,司马＊", "𠮷示例,𠮷＊", "示,＊", "' 王示 ',王＊"})
    void of_name_keepsTheSurnameOnly(String name, String shown) {
        assertThat(MaskedName.of(name)).isEqualTo(shown);
        assertThat(MaskedName.hides(shown, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张示例,李＊", "张示例,张示例", "张示例,张示例＊", "张,张＊", "张示例,张*"})
    void hides_whatIsNoMask_refused(String name, String shown) {
        assertThat(MaskedName.hides(shown, name)).isFalse();
    }
}
