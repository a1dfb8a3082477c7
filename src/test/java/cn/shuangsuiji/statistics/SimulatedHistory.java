package cn.shuangsuiji.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up histories: a county of firms sorted by township, inspectors, and ways to draw, fair ones and others. */
final class SimulatedHistory {
    static final int FIRMS = 240;
    static final int TOWNS = 8;

    final Random random;
    private final List<ObservedDraw> draws = new ArrayList<>();
    private final List<ObservedSeat> seats = new ArrayList<>();
    private int rounds;

    SimulatedHistory(long seed) {
        random = new Random(seed);
    }

    DrawHistory history() {
        return new DrawHistory(draws, seats, List.of());
    }

    /** A draw in which every set of so many is equally likely. */
    SimulatedHistory fairDraw(int count) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, FIRMS).boxed().toList());
        Collections.shuffle(places, random);
        Set<Integer> chosen = Set.copyOf(places.subList(0, count));
        return draw(chosen::contains);
    }

    /** A draw of exactly these rows, from zero. */
    SimulatedHistory draw(IntPredicate drawn) {
        return draw(drawn, _ -> "");
    }

    /** The same with risk classes, each of which was drawn by itself. */
    SimulatedHistory draw(IntPredicate drawn, IntFunction<String> risk) {
        draws.add(new ObservedDraw("抽取" + (draws.size() + 1), true, IntStream.range(0, FIRMS)
                .mapToObj(i -> new ListedTarget(i + 1, code(i), "示例" + i, risk.apply(i),
                        i % 3 == 0 ? "企业" : "个体工商户", town(i), risk.apply(i),
                        drawn.test(i)))
                .toList()));
        return this;
    }

    /** A round of visits to different firms with teams of two, chosen by chance among so many people. */
    SimulatedHistory fairTeams(int visits, int people) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        return teams(visits, people, (_, _) -> {
            Collections.shuffle(all, random);
            return new int[]{all.get(0), all.get(1)};
        });
    }

    /** Who goes on a visit, by its number and the firm's. */
    interface Team {
        int[] of(int visit, int firm);
    }

    /** A round of visits to different firms with these teams, each person able to go everywhere. */
    SimulatedHistory teams(int visits, int people, Team team) {
        rounds++;
        Set<String> able = IntStream.range(0, people).mapToObj(SimulatedHistory::person).collect(Collectors.toSet());
        List<Integer> firms = new ArrayList<>(IntStream.range(0, FIRMS).boxed().toList());
        Collections.shuffle(firms, random);
        for (int v = 0; v < visits; v++) {
            int firm = firms.get(v);
            for (int person : team.of(v, firm)) {
                seats.add(new ObservedSeat("派员" + rounds, code(firm), town(firm), person(person), able));
            }
        }
        return this;
    }

    static String person(int number) {
        return "示例" + (char) ('甲' + number);
    }

    private static String code(int firm) {
        return "F%04d".formatted(firm);
    }

    private static String town(int firm) {
        return "第" + firm * TOWNS / FIRMS + "镇";
    }
}
