package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
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

    /** One sentence for the eligible, one for each of the others; {@code nameOf} turns a code into a name. */
    public List<String> sentences(UnaryOperator<String> nameOf) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Messages.text("assignment.explain.eligible", eligible.size(),
                eligible.stream().map(nameOf).collect(Collectors.joining(Messages.text("base.comma")))));
        others.forEach((code, reasons) -> sentences.add(Messages.text("assignment.explain.other", nameOf.apply(code),
                reasons.stream().map(Messages::of).collect(Collectors.joining(Messages.text("base.semicolon"))))));
        return sentences;
    }
}
