package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Who could have taken a seat, and why the others could not.
///
/// @param eligible codes of those who could, ascending
/// @param others the reasons by code of those who could not
public record SeatExplanation(List<String> eligible, Map<String, Set<Exclusion>> others) {
    public SeatExplanation {
        eligible = List.copyOf(eligible);
        others = new TreeMap<>(others);
    }

    /** One sentence for the eligible, one for the others of each reason; {@code nameOf} turns a code into a name. */
    public List<String> sentences(UnaryOperator<String> nameOf) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("assignment.explain.eligible", eligible.size(),
                eligible.stream().map(nameOf).collect(Collectors.joining(Messages.text("base.comma")))));
        Map<Set<Exclusion>, List<String>> alike = new LinkedHashMap<>();
        others.forEach((code, reasons) -> alike.computeIfAbsent(reasons, same -> new ArrayList<>())
                .add(nameOf.apply(code)));
        alike.forEach((reasons, people) -> {
            String why = reasons.stream().map(Messages::of)
                    .collect(Collectors.joining(Messages.text("base.semicolon")));
            sentences.add(people.size() == 1
                    ? Messages.text("assignment.explain.other", people.getFirst(), why)
                    : Messages.text("assignment.explain.others", people.size(), why,
                            String.join(Messages.text("base.comma"), people)));
        });
        return sentences;
    }
}
