package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.draw.DigitSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedEntryModelTest {
    private static final String DIGITS = "09175059342981586505";

    private final SeedEntryModel model = new SeedEntryModel();

    private void type(String first, String second) {
        model.firstProperty().set(first);
        model.secondProperty().set(second);
    }

    @Test
    void obstacle_nothingTyped_namesTheFirstEntry() {
        assertThat(model.obstacle(SeedDemands.NONE)).contains("还不能抽取：第一次录入还差 20 位。");
    }

    @Test
    void obstacle_secondStillShort_saysHowManyAreMissing() {
        type(DIGITS, DIGITS.substring(0, 12));
        assertThat(model.obstacle(SeedDemands.NONE)).contains("还不能抽取：第二次录入还差 8 位。");
        assertThat(model.progress(model.firstProperty())).isEqualTo("已录 20 位");
        assertThat(model.progress(model.secondProperty())).isEqualTo("已录 12 位，还差 8 位");
        assertThat(model.isAgreed()).isFalse();
    }

    @Test
    void obstacle_digitsDiffer_namesTheirPositionsEvenBeforeTheEnd() {
        type(DIGITS, "08175159");
        assertThat(model.differences()).containsExactly(2, 6);
        assertThat(model.obstacle(SeedDemands.NONE)).contains("还不能抽取：第 2、6 位不同（共 2 处）。请对照现场记录改正。");
    }

    @Test
    void obstacle_oneEntryLonger_saysBothLengths() {
        type(DIGITS, DIGITS + "7");
        assertThat(model.obstacle(SeedDemands.NONE)).contains("还不能抽取：第一次录了 20 位，第二次录了 21 位。请对照现场记录补齐。");
    }

    @Test
    void obstacle_moreDigitsThanTheFormatTakes_isSaid() {
        type("1".repeat(201), "1".repeat(201));
        assertThat(model.obstacle(SeedDemands.NONE)).contains("还不能抽取：第一次录入有 201 位，最多 200 位。请核对是否重复录入。");
    }

    @Test
    void obstacle_sealedNumberMissing_isAskedForLast() {
        type(DIGITS, DIGITS);
        assertThat(model.obstacle(SeedDemands.NONE)).isEmpty();
        assertThat(model.obstacle(new SeedDemands(true, ""))).contains("还不能抽取：请开封并录入省局封存数。");
        model.sealedProperty().set("示例封存");
        assertThat(model.obstacle(new SeedDemands(true, ""))).isEmpty();
        assertThat(model.entry().sealedValue()).isEqualTo("示例封存");
    }

    @Test
    void obstacle_namedPublicValueMissing_isAskedFor() {
        type(DIGITS, DIGITS);
        SeedDemands demands = new SeedDemands(false, "示例彩票第 1 期");
        assertThat(model.obstacle(demands)).contains("还不能抽取：请录入承诺单上指定的“示例彩票第 1 期”。");
        model.publicValueProperty().set("03 09 14");
        assertThat(model.obstacle(demands)).isEmpty();
        assertThat(model.entry().publicValue()).isEqualTo("03 09 14");
    }

    @Test
    void clear_afterAnAttempt_leavesNothingBehind() {
        model.fill(DIGITS);
        model.sourceProperty().set(DigitSource.LOTTERY_BALLS);
        model.clear();
        assertThat(model.entry().first()).isEmpty();
        assertThat(model.entry().second()).isEmpty();
        assertThat(model.entry().source()).isEqualTo(DigitSource.DICE);
    }
}
