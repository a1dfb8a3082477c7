package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether somebody goes much more often than those who could have gone instead: each seat is a throw with as many sides as
/// there are people for it. A program that balances loads stays below what chance does, so only too many is odd.
final class LoadLook {
    private static final int FEWEST_SEATS = 20;

    private final List<ObservedSeat> seats;

    LoadLook(DrawHistory history) {
        seats = history.seats();
    }

    private record Load(String person, int seats, double expected, double chance) {}

    /** Reads everybody's seats. */
    Reading read() {
        List<ObservedSeat> open = seats.stream().filter(seat -> seat.able().size() > 1).toList();
        if (open.size() < FEWEST_SEATS) {
            return Reading.tooLittle(BiasTest.LOAD, Messages.text("statistics.few.seats", open.size(), FEWEST_SEATS));
        }
        Map<String, HitCount> expected = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (ObservedSeat seat : open) {
            seen.merge(seat.person(), 1, Integer::sum);
            seat.able().forEach(person -> expected.computeIfAbsent(person, _ -> new HitCount())
                    .add(seat.able().size(), 1, 1));
        }
        List<Load> loads = new ArrayList<>();
        expected.forEach((person, hits) -> {
            int count = seen.getOrDefault(person, 0);
            loads.add(new Load(person, count, hits.mean(), hits.atLeast(count)));
        });
        loads.sort(Comparator.comparingDouble(Load::chance));
        Load most = loads.getFirst();
        return Reading.of(BiasTest.LOAD, Wording.fact(BiasTest.LOAD, "fact", most.person(), most.seats(),
                Wording.expected(most.expected())), Math.min(1, most.chance() * loads.size()),
                Messages.text("statistics.method.load", loads.size()),
                Wording.figures("load", loads.stream().map(load -> List.of(load.person(), Wording.count(load.seats()),
                        Wording.expected(load.expected()), ChanceWords.of(load.chance()))).toList()));
    }
}
