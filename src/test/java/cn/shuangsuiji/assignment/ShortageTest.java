package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static cn.shuangsuiji.assignment.SampleProblem.pair;
import static cn.shuangsuiji.assignment.SampleProblem.person;
import static cn.shuangsuiji.assignment.SampleProblem.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShortageTest {
    private static final Seat EXPERT = new Seat(SeatRole.LEADER, List.of("特种设备"));
    private static final Seat MEMBER = new Seat(SeatRole.MEMBER, List.of());

    @Test
    void assign_twoExpertsOneRecusedOneAtLimit_saysSoInWords() {
        List<VisitNeed> visits = IntStream.range(0, 6)
                .mapToObj(i -> new VisitNeed("V" + i, "", SampleProblem.NOVEMBER, List.of(EXPERT, MEMBER))).toList();
        List<Candidate> people = List.of(expert("甲", 4, Set.of()),
                expert("乙", null, Set.of("V0", "V1", "V2", "V3", "V4", "V5")), person("丙"), person("丁"));

        Shortage shortage = (Shortage) Assigner.assign(new AssignmentProblem(visits, people), seed(1));

        assertThat(shortage.bottlenecks()).hasSize(1);
        assertThat(shortage.bottlenecks().getFirst().sentences(
                new Names(code -> code, code -> code, code -> code + "检查员"))).containsExactly(
                        "无法派员：这 6 户（V0、V1、V2、V3、V4、V5）需要“特种设备检查员”资格，只有 2 人有（乙、甲，其中 1 人回避），6 个席位最多安排 4 个，还差 2 个。",
                        "1 人对其中的对象回避：乙。", "2 人只因没有所需的资格而不能去：丁、丙。", "1 人已到检查户数的上限：甲。提高上限后可以多承担。",
                        "再增加 1 名符合条件的检查人员（组长（须有“特种设备检查员”资格））即可派员，例如请上级或邻县支援。目前没有派出任何人，名单没有改动。");
    }

    @Test
    void assign_onePersonForPairs_onlySeatsOfTheTeamCompete() {
        Shortage shortage = (Shortage) Assigner
                .assign(new AssignmentProblem(List.of(pair("V1"), pair("V2")), List.of(person("甲"))), seed(1));

        assertThat(shortage.bottlenecks()).allSatisfy(bottleneck -> {
            assertThat(bottleneck.eligible()).containsExactly("甲");
            assertThat(bottleneck.cure()).isEqualTo(1);
        });
        assertThat(shortage.bottlenecks()).flatExtracting(Bottleneck::visits).containsExactlyInAnyOrder("V1", "V2");
    }

    @Test
    void assign_nobodyAtAll_saysNobody() {
        Shortage shortage = (Shortage) Assigner.assign(new AssignmentProblem(List.of(pair("V1")), List.of()), seed(1));

        assertThat(shortage.bottlenecks()).allMatch(
                bottleneck -> bottleneck.sentences(Names.CODES).getFirst().endsWith("没有任何人能承担。"));
    }

    @Test
    void explain_everyReason_named() {
        Candidate out = new Candidate("甲", LocalDate.of(2026, 11, 29), false, Set.of(), Set.of("西"),
                List.of(DateRange.parse("2026-11-01/2026-11-15")), 0, null, null, Set.of("V1"));
        VisitNeed visit = new VisitNeed("V1", "东", SampleProblem.NOVEMBER, List.of(EXPERT, MEMBER));
        AssignmentProblem problem = new AssignmentProblem(List.of(visit), List.of(out, expert("乙", null, Set.of())));

        SeatExplanation explanation = problem.explain(visit, EXPERT);

        assertThat(explanation.eligible()).containsExactly("乙");
        assertThat(explanation.others()).containsEntry("甲", Set.of(Exclusion.values()));
        assertThat(explanation.sentences(code -> code)).hasSize(2).last().asString().startsWith("甲不能去：")
                .contains("回避", "到期", "资格");
    }

    @Test
    void exclusion_awayLessThanHalfThePeriod_pairStillSharesADay() {
        VisitNeed visit = pair("V1");
        Candidate away14 = away("2026-10-20/2026-11-14");
        Candidate away15 = away("2026-10-20/2026-11-15");

        assertThat(Exclusion.of(away14, visit, MEMBER)).isEmpty();
        assertThat(Exclusion.of(away15, visit, MEMBER)).containsExactly(Exclusion.ABSENT);
    }

    @Test
    void visit_oneSeatOnly_refused() {
        assertThatThrownBy(() -> new VisitNeed("V1", "", SampleProblem.NOVEMBER, List.of(MEMBER)))
                .isInstanceOf(AppException.class).hasMessageContaining("两");
    }

    private static Candidate expert(String code, @Nullable Integer most, Set<String> recusedFrom) {
        return new Candidate(code, LocalDate.of(2030, 1, 1), true, Set.of("特种设备"), Set.of(), List.of(), 0, null, most,
                recusedFrom);
    }

    private static Candidate away(String range) {
        return new Candidate("甲", LocalDate.of(2030, 1, 1), true, Set.of(), Set.of(), List.of(DateRange.parse(range)),
                0,
                null, null, Set.of());
    }
}
