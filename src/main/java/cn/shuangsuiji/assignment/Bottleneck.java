package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Seats that compete for too few people.
///
/// @param visits codes of the visits concerned, ascending
/// @param needs the different seats among those, leaders first
/// @param seats how many seats compete
/// @param missing how many of them nobody can take
/// @param eligible everybody who can take at least one of them, ascending
/// @param atLimit those of them who may not take more visits
/// @param outForOneReason who could take one of the seats but for a single reason
/// @param holders where all these seats need the same qualifications, everybody who has them, whatever else keeps them away
/// @param cure so many more eligible people without a limit would be enough
public record Bottleneck(List<String> visits, List<Seat> needs, int seats, int missing, List<String> eligible,
        List<String> atLimit, Map<Exclusion, SortedSet<String>> outForOneReason, List<String> holders, int cure) {
    private static final int NAMED = 6;

    public Bottleneck {
        visits = List.copyOf(visits);
        needs = List.copyOf(needs);
        eligible = List.copyOf(eligible);
        atLimit = List.copyOf(atLimit);
        outForOneReason = new TreeMap<>(outForOneReason);
        holders = List.copyOf(holders);
    }

    /** What is short, who is out and why, and what to do. */
    public List<String> sentences(Names called) {
        UnaryOperator<String> visitName = called.target();
        UnaryOperator<String> inspectorName = called.inspector();
        List<String> sentences = new ArrayList<>();
        String wanted = needs.stream().map(seat -> words(seat, called)).distinct()
                .collect(Collectors.joining(Messages.text("base.comma")));
        sentences.add(first(called, wanted));
        outForOneReason.forEach((reason, people) -> sentences.add(Messages.text("assignment.shortage.out." + reason,
                people.size(), names(people, inspectorName))));
        if (!atLimit.isEmpty()) {
            sentences.add(
                    Messages.text("assignment.shortage.limit", atLimit.size(), names(atLimit, inspectorName)));
        }
        sentences.add(Messages.text("assignment.shortage.cure", cure, wanted));
        return sentences;
    }

    /** "这 6 户需要“特种设备”资格，只有 2 人有，其中 1 人回避" where one qualification is short; else who can take what. */
    private String first(Names called, String wanted) {
        String where = names(visits, called.target());
        List<String> labels = needs.getFirst().labels();
        if (!labels.isEmpty() && needs.stream().allMatch(seat -> seat.labels().equals(labels))) {
            String label = labels.stream().map(called.label()).collect(Collectors.joining(Messages.text("base.comma")));
            return holders.isEmpty()
                    ? Messages.text("assignment.shortage.label.nobody", visits.size(), where, label)
                    : Messages.text("assignment.shortage.label", visits.size(), where, label, holders.size(),
                            names(holders, called.inspector()) + among(), seats, seats - missing, missing);
        }
        return eligible.isEmpty()
                ? Messages.text("assignment.shortage.nobody", visits.size(), where, seats, wanted)
                : Messages.text("assignment.shortage.few", visits.size(), where, seats, wanted, eligible.size(),
                        names(eligible, called.inspector()), seats - missing, missing);
    }

    /** How many of the holders are kept away by what. */
    private String among() {
        StringBuilder among = new StringBuilder();
        outForOneReason.forEach((reason, people) -> {
            long count = people.stream().filter(holders::contains).count();
            if (count > 0) {
                among.append(Messages.text("assignment.shortage.among." + reason, count));
            }
        });
        return among.toString();
    }

    static String words(Seat seat, Names called) {
        return seat.labels().isEmpty()
                ? Messages.of(seat.role())
                : Messages.text("assignment.seat.labels", Messages.of(seat.role()),
                        seat.labels().stream().map(called.label())
                                .collect(Collectors.joining(Messages.text("base.comma"))));
    }

    static String names(Collection<String> codes, UnaryOperator<String> nameOf) {
        String named = codes.stream().limit(NAMED).map(nameOf).collect(Collectors.joining(Messages.text("base.comma")));
        return codes.size() > NAMED ? Messages.text("assignment.shortage.more", named, codes.size()) : named;
    }
}
