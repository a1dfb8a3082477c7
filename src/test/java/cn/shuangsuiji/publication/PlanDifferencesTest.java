package cn.shuangsuiji.publication;

import cn.shuangsuiji.notice.paper.PlanAdjustment;
import cn.shuangsuiji.notice.paper.PlanAnnouncement.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanDifferencesTest {
    private static Line line(String task, String ratio) {
        return new Line(task, "不定向", "一般", "示例事项", "全部对象", ratio, "本局", "示例所", "3月至11月", "");
    }

    private static List<Line> plan(List<Integer> ratios) {
        return IntStream.range(0, ratios.size()).mapToObj(i -> line("任务" + i, ratios.get(i) + "%")).toList();
    }

    @Test
    void between_tellsNewChangedAndDropped_withBothSides() {
        List<PlanAdjustment.Change> changes = PlanDifferences.between(List.of(line("甲", "3%"), line("乙", "5%")),
                List.of(line("甲", "4%"), line("丙", "1%")));

        assertThat(changes).extracting(PlanAdjustment.Change::what).containsExactly("调整", "新增", "取消");
        assertThat(changes.getFirst()).isEqualTo(new PlanAdjustment.Change("调整", "甲", "比例或户数", "3%", "4%"));
        assertThat(changes.get(1).before()).isEmpty();
        assertThat(changes.get(2).after()).isEmpty();
    }

    @Property
    void between_samePlan_differsInNothing(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 50) Integer> ratios) {
        assertThat(PlanDifferences.between(plan(ratios), plan(ratios))).isEmpty();
    }

    @Property
    void between_turnedRound_swapsBeforeAndAfter(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 3) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 3) Integer> after) {
        List<PlanAdjustment.Change> there = PlanDifferences.between(plan(before), plan(after));
        List<PlanAdjustment.Change> back = new ArrayList<>(PlanDifferences.between(plan(after), plan(before)));

        assertThat(there).hasSameSizeAs(back).allMatch(change -> back.stream().anyMatch(
                other -> other.task().equals(change.task()) && other.field().equals(change.field())
                        && other.before().equals(change.after()) && other.after().equals(change.before())));
    }
}
