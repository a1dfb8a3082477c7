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
/// @param cure so many more eligible people without a limit would be enough
public record Bottleneck(List<String> visits, List<Seat> needs, int seats, int missing, List<String> eligible,
        List<String> atLimit, Map<Exclusion, SortedSet<String>> outForOneReason, int cure) {
    private static final int NAMED = 6;

    public Bottleneck {
        visits = List.copyOf(visits);
        needs = List.copyOf(needs);
        eligible = List.copyOf(eligible);
        atLimit = List.copyOf(atLimit);
        outForOneReason = new TreeMap<>(outForOneReason);
    }

    /** What is short, who is out and why, and what to do; the functions turn codes into names. */
    public List<String> sentences(UnaryOperator<String> visitName, UnaryOperator<String> inspectorName) {
        List<String> sentences = new ArrayList<>();
        String wanted = needs.stream().map(Bottleneck::words).distinct()
                .collect(Collectors.joining(Messages.text("base.comma")));
        sentences.add(eligible.isEmpty()
                ? Messages.text("assignment.shortage.nobody", visits.size(), names(visits, visitName), seats, wanted)
                : Messages.text("assignment.shortage.few", visits.size(), names(visits, visitName), seats, wanted,
                        eligible.size(), names(eligible, inspectorName), seats - missing, missing));
        outForOneReason.forEach((reason, people) -> sentences.add(Messages.text("assignment.shortage.out." + reason,
                people.size(), names(people, inspectorName))));
        if (!atLimit.isEmpty()) {
            sentences.add(
                    Messages.text("assignment.shortage.limit", atLimit.size(), names(atLimit, inspectorName)));
        }
        sentences.add(Messages.text("assignment.shortage.cure", cure, wanted));
        return sentences;
    }

    private static String words(Seat seat) {
        return seat.labels().isEmpty()
                ? Messages.of(seat.role())
                : Messages.text("assignment.seat.labels", Messages.of(seat.role()),
                        String.join(Messages.text("base.comma"), seat.labels()));
    }

    private static String names(Collection<String> codes, UnaryOperator<String> nameOf) {
        String named = codes.stream().limit(NAMED).map(nameOf).collect(Collectors.joining(Messages.text("base.comma")));
        return codes.size() > NAMED ? Messages.text("assignment.shortage.more", named, codes.size()) : named;
    }
}
