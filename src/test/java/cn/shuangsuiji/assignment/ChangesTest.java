package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Execution(ExecutionMode.CONCURRENT)
class ChangesTest {
    @TempDir
    Path folder;

    @Test
    void verify_manyRandomRecordsWithChanges_genuine_andOnlyTheEligibleChosen() throws IOException {
        int substitutions = 0;
        int replacements = 0;
        for (int i = 0; i < 120; i++) {
            Path own = Files.createDirectory(folder.resolve("r" + i));
            SampleChanges sample = new SampleChanges(own, i).change(8);
            assertThat(RecordVerification.verify(own)).as("record %s", i).isEmpty();
            assertTeamsFit(sample.state().teams());
            substitutions += (int) sample.changes.stream().filter(Substitution.class::isInstance).count();
            replacements += (int) sample.changes.stream().filter(Replacement.class::isInstance).count();
        }
        assertThat(substitutions).isGreaterThan(240);
        assertThat(replacements).isGreaterThan(160);
    }

    @Test
    void substitute_takesTheNextTicketOfEachCell() {
        for (int i = 0; i < 100; i++) {
            SampleChanges sample = new SampleChanges(folder, i);
            for (Cell cell : sample.draw.derive().cells()) {
                SampleChanges fresh = new SampleChanges(folder, i);
                String first = cell.selected().getFirst();
                Substitution change = fresh.state().substitute(SampleChanges.head(1), first,
                        UnusableReason.CANCELLED);
                assertThat(change.cells()).filteredOn(one -> one.item().equals(cell.item())).singleElement()
                        .satisfies(one -> assertThat(
                                Ticket.of(fresh.draw.derive().seed(),
                                        String.valueOf(one.substitute())))
                                .isEqualTo(cell.firstOut()));
            }
        }
    }

    @Test
    void substitute_ofASubstitute_goesOnToTheTicketAfter_andNobodyComesTwice() {
        SampleChanges sample = new SampleChanges(folder, 4);
        Set<String> seen = new HashSet<>(sample.state().teams().visits());
        String target = sample.state().teams().visits().getFirst();
        for (int i = 1; i <= 12; i++) {
            Substitution change = sample.state().substitute(SampleChanges.head(i), target, UnusableReason.CANCELLED);
            String substitute = change.cells().getFirst().substitute();
            assertThat(substitute).isNotNull();
            assertThat(sample.state().teams().isCancelled(target)).isTrue();
            seen.add(target);
            target = String.valueOf(substitute);
        }
        assertThat(seen).hasSizeGreaterThan(12);
    }

    @Test
    void replace_takesTheLeastLoadedEligible_neverTheTeamNorWhoeverWent() {
        for (int i = 0; i < 200; i++) {
            SampleChanges sample = new SampleChanges(folder, i);
            ChangedTeams teams = sample.state().teams();
            String visit = teams.visits().getFirst();
            List<String> before = List.copyOf(teams.team(visit));
            VisitNeed need = teams.need(visit);
            Map<String, Integer> loads = new TreeMap<>();
            teams.everybody().forEach(person -> loads.put(person.code(), teams.load(person.code())));
            Replacement change = teams.replace(SampleChanges.head(1),
                    new Vacancy(visit, 0, VacancyReason.RECUSAL, null, Rank.STAFF));

            assertThat(change.out()).isEqualTo(before.getFirst());
            assertThat(before).doesNotContain(change.in());
            assertThat(Exclusion.of(teams.person(change.in()), need, need.seats().getFirst())).isEmpty();
            assertThat(teams.everybody()).filteredOn(person -> !before.contains(person.code())
                    && Exclusion.of(person, need, need.seats().getFirst()).isEmpty())
                    .allMatch(person -> loads.getOrDefault(person.code(), 0) >= loads.getOrDefault(change.in(), 0));
        }
    }

    @Test
    void replace_afterACertificateIsLost_thePersonNeverComesBack() {
        for (int i = 0; i < 60; i++) {
            SampleChanges sample = new SampleChanges(folder, i);
            ChangedTeams teams = sample.state().teams();
            String visit = teams.visits().getFirst();
            String out = teams.replace(SampleChanges.head(1),
                    new Vacancy(visit, 0, VacancyReason.CERTIFICATE, null, Rank.STAFF)).out();
            for (String other : teams.visits()) {
                for (int seat = 0; seat < teams.team(other).size(); seat++) {
                    if (!teams.team(other).get(seat).equals(out)) {
                        try {
                            assertThat(teams.replace(SampleChanges.head(2),
                                    new Vacancy(other, seat, VacancyReason.RECUSAL, null, Rank.STAFF)).in())
                                    .isNotEqualTo(out);
                        } catch (AppException nobody) {
                            assertThat(nobody.sentence()).contains("没有其他人能承担").endsWith("。");
                            return;
                        }
                    }
                }
            }
        }
    }

    @Test
    void replace_nobodyLeft_saysWhoIsOutAndWhy_andWhatWouldCureIt() {
        VisitNeed need = new VisitNeed("V1", "", SampleProblem.NOVEMBER, List.of(
                new Seat(SeatRole.LEADER, List.of()), new Seat(SeatRole.EXPERT, List.of("ZZ-TS"))));
        Candidate plain = SampleProblem.person("丙");
        List<Candidate> people = List.of(expert("甲", Set.of()), expert("乙", Set.of("V1")), plain,
                SampleProblem.person("丁"));
        ChangedTeams teams = new ChangedTeams(new AssignmentProblem(List.of(need), people),
                Map.of("V1", List.of("丙", "甲")), new AssignmentTickets(SampleProblem.seed(1)),
                new Names(code -> "示例电梯", code -> code, label -> "特种设备检查员"));

        assertThatThrownBy(() -> teams.replace(SampleChanges.head(1),
                new Vacancy("V1", 1, VacancyReason.CERTIFICATE, null, Rank.STAFF)))
                .hasMessage("“示例电梯”在检查时段 2026-11-01 至 2026-11-30 的专业人员（须有“特种设备检查员”资格）席位没有其他人能承担，没有变更。"
                        + "1 人对其中的对象回避：乙。1 人只因没有所需的资格而不能去：丁。"
                        + "请按上面的办法放开其中一人，或请上级、邻县支援符合条件的人员（专业人员（须有“特种设备检查员”资格））后重新抽取派员。");
    }

    @Test
    void verify_anotherPersonPutIn_namesBoth_evenWithTheDigestsMadeAnew() {
        SampleChanges sample = new SampleChanges(folder, 7).change(6);
        Replacement genuine = sample.changes.stream().filter(Replacement.class::isInstance)
                .map(Replacement.class::cast).findFirst().orElseThrow();
        List<DrawChange> forged = new ArrayList<>(sample.changes);
        String other = genuine.in().equals("X0") ? "X1" : "X0";
        forged.set(genuine.head().seq() - 1,
                new Replacement(genuine.head(), genuine.vacancy(), genuine.round(), genuine.out(), other));
        sample.write(forged);

        assertThat(RecordVerification.verify(folder)).singleElement().extracting(Difference::sentence).isEqualTo(
                "第 " + genuine.head().seq() + " 次变更：补派的人公布为 " + other + "，按规则应为 " + genuine.in() + "。");
    }

    @Test
    void verify_anotherSubstitutePutIn_namesBoth_evenWithTheDigestsMadeAnew() {
        SampleChanges sample = new SampleChanges(folder, 8).change(6);
        Substitution genuine = sample.changes.stream().filter(Substitution.class::isInstance)
                .map(Substitution.class::cast).findFirst().orElseThrow();
        List<CellSubstitute> cells = genuine.cells().stream()
                .map(cell -> new CellSubstitute(cell.item(), cell.stratum(), "T39")).toList();
        List<DrawChange> forged = new ArrayList<>(sample.changes);
        forged.set(genuine.head().seq() - 1,
                new Substitution(genuine.head(), genuine.target(), genuine.reason(), cells, genuine.teams()));
        sample.write(forged);

        assertThat(RecordVerification.verify(folder)).isNotEmpty().first().extracting(Difference::sentence).asString()
                .contains("递补的对象公布为", "T39", "按抽签号顺序应为").endsWith("。");
    }

    @Test
    void verify_changeLeftOutPutTwiceOrSwapped_isFound() {
        SampleChanges sample = new SampleChanges(folder, 9).change(6);
        String text = sample.draw.text(DrawRecord.CHANGES);
        List<DrawChange> all = sample.changes;
        List<DrawChange> without = new ArrayList<>(all);
        without.remove(1);
        List<DrawChange> twice = new ArrayList<>(all);
        twice.add(all.getLast());
        List<DrawChange> swapped = new ArrayList<>(all);
        swapped.set(0, all.get(1));
        swapped.set(1, all.get(0));
        for (List<DrawChange> forged : List.of(without, twice, swapped)) {
            sample.write(forged);
            assertThat(RecordVerification.verify(folder)).isNotEmpty()
                    .allMatch(difference -> difference.sentence().endsWith("。"));
        }
        sample.draw.write(DrawRecord.CHANGES, text);
        assertThat(RecordVerification.verify(folder)).isEmpty();
    }

    @Test
    void verify_thousandSingleByteChanges_allFound() throws IOException {
        new SampleChanges(folder, 11).change(10);
        Path file = folder.resolve(DrawRecord.CHANGES);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(20261125);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            int position = random.nextInt(changed.length);
            changed[position] = (byte) (changed[position] ^ (1 + random.nextInt(255)));
            Files.write(file, changed);
            assertThat(RecordVerification.verify(folder)).as("byte %s", position).isNotEmpty()
                    .allMatch(difference -> difference.sentence().endsWith("。"));
        }
    }

    @Test
    void verify_rolesThatMayNot_areNamed() throws IOException {
        SampleChanges sample = new SampleChanges(folder, 12).change(4);
        String text = sample.draw.text(DrawRecord.CHANGES);
        for (String forged : Stream.of("\"by\" : \"CLERK\"", "\"approver\" : \"DIRECTOR\"")
                .map(role -> text.replaceFirst(role, role.replaceAll(": \".*\"", ": \"WITNESS\""))).toList()) {
            sample.draw.write(DrawRecord.CHANGES, forged);
            assertThat(RecordVerification.verify(folder)).singleElement().extracting(Difference::sentence).asString()
                    .contains("第 1 次变更", "无权");
        }
    }

    @Test
    void vacancy_leaveWithoutDays_orDaysWithoutLeave_refused() {
        assertThatThrownBy(() -> new Vacancy("T1", 0, VacancyReason.LEAVE, null, Rank.STAFF))
                .isInstanceOf(AppException.class).hasMessageContaining("写明请假的日期");
        assertThatThrownBy(() -> new Vacancy("T1", 0, VacancyReason.RECUSAL, SampleProblem.NOVEMBER, Rank.STAFF))
                .isInstanceOf(AppException.class);
    }

    @Test
    void badInput_isRefusedInWords() {
        SampleChanges sample = new SampleChanges(folder, 3);
        String visit = sample.state().teams().visits().getFirst();
        assertThatThrownBy(() -> sample.state().substitute(SampleChanges.head(1), "T999", UnusableReason.CANCELLED))
                .hasMessageContaining("不在这次抽中的名单里");
        assertThatThrownBy(() -> sample.state().replace(SampleChanges.head(1),
                new Vacancy(visit, 7, VacancyReason.RECUSAL, null, Rank.STAFF))).hasMessageContaining("第 8 个席位");
        assertThatThrownBy(() -> sample.state().replace(SampleChanges.head(1), new Vacancy(visit, 0,
                VacancyReason.LEAVE, DateRange.parse("2026-12-01/2026-12-02"), Rank.STAFF)))
                .hasMessageContaining("不在这一户的检查时段");
        sample.state().substitute(SampleChanges.head(1), visit, UnusableReason.CANCELLED);
        assertThatThrownBy(() -> sample.state().substitute(SampleChanges.head(2), visit, UnusableReason.CANCELLED))
                .hasMessageContaining("已经由其他对象递补");
    }

    @Test
    void rank_followsThePosition() {
        assertThat(Rank.of("局长")).isEqualTo(Rank.MAIN_HEAD);
        assertThat(Rank.of("党组成员、副局长")).isEqualTo(Rank.OTHER_HEAD);
        assertThat(Rank.of("一级主任科员")).isEqualTo(Rank.STAFF);
    }

    private static void assertTeamsFit(ChangedTeams teams) {
        for (String visit : teams.visits()) {
            VisitNeed need = teams.need(visit);
            assertThat(teams.team(visit)).hasSameSizeAs(need.seats()).doesNotHaveDuplicates();
        }
    }

    private static Candidate expert(String code, Set<String> recusedFrom) {
        Candidate plain = SampleProblem.person(code);
        return new Candidate(code, plain.certificateUntil(), true, Set.of("ZZ-TS"), Set.of(), List.of(), 0, null, null,
                recusedFrom);
    }
}
