package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The platform's draws as the monitor looks at them. What the platform calls one list was drawn at once; where it names risk
/// classes, each may have had a ratio of its own. Nobody tells who could have gone: whoever went at all, it is taken.
final class ImportedHistory {
    private final StatisticsMapper mapper;

    ImportedHistory(Tx tx) {
        mapper = tx.mapper(StatisticsMapper.class);
    }

    DrawHistory read() {
        List<ObservedDraw> draws = new ArrayList<>();
        List<ObservedSeat> seats = new ArrayList<>();
        for (PlatformList list : mapper.lists()) {
            String name = Messages.text("statistics.draw", list.name(), list.drawnOn());
            List<PlatformTarget> targets = mapper.targets(list.id());
            if (list.numbered()) {
                draws.add(new ObservedDraw(name, list.whole(),
                        targets.stream().map(ImportedHistory::target).toList()));
            }
            seats.addAll(seats(name, targets));
        }
        return new DrawHistory(draws, seats, List.of());
    }

    private static List<ObservedSeat> seats(String name, List<PlatformTarget> targets) {
        Set<String> able = targets.stream().flatMap(ImportedHistory::people).collect(Collectors.toUnmodifiableSet());
        return targets.stream().flatMap(target -> people(target)
                .map(person -> new ObservedSeat(name, target.code(), target.division(), person, able))).toList();
    }

    private static ListedTarget target(PlatformTarget target) {
        return new ListedTarget(target.position(), target.code(), target.name(), target.riskClass(), target.kind(),
                target.division(), target.riskClass(), target.drawn());
    }

    private static Stream<String> people(PlatformTarget target) {
        return target.people().isEmpty() ? Stream.of() : Stream.of(target.people().split("\\|", -1));
    }
}
