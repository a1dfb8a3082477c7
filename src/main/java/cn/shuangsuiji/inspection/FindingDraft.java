package cn.shuangsuiji.inspection;

import cn.shuangsuiji.catalog.CheckMethod;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that is entered for a visit, whole or half done; kept at every pause of the keyboard.
///
/// @param inspectedOn ISO date of the inspection; empty while not entered
/// @param obstacle why nothing could be inspected; then no item needs an answer
/// @param bulk whether "no problem" was entered for all items at once
public record FindingDraft(String inspectedOn, List<CheckMethod> methods, @Nullable Signature signature,
        @Nullable Obstacle obstacle, String note, boolean bulk, List<Answer> answers) {
    public FindingDraft {
        methods = List.copyOf(methods);
        answers = List.copyOf(answers);
    }

    /** A draft without a single verdict. */
    public static FindingDraft empty(List<Finding> findings) {
        return new FindingDraft("", List.of(), null, null, "", false,
                findings.stream().map(finding -> Answer.empty(finding.item())).toList());
    }

    /** What was entered for an item. */
    public Optional<Answer> answer(String item) {
        return answers.stream().filter(answer -> answer.item().equals(item)).findFirst();
    }
}
