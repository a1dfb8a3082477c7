package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.notice.paper.CommitmentSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a witness signs, in words: the layers by number, the items, what the seed decides, who was left out and why. */
final class CommitmentTerms {
    private CommitmentTerms() {}

    /** The layers as they stand on the sheet. */
    static List<CommitmentSheet.Stratum> layers(DrawPreview counted) {
        return counted.layers().stream().map(layer -> new CommitmentSheet.Stratum(layer.drawable(), layer.quota()))
                .toList();
    }

    /** One sentence each. */
    static List<String> sentences(DrawPlan plan, DrawPreview counted, List<String> itemNames) {
        List<String> terms = new ArrayList<>();
        String items = String.join(Messages.text("base.semicolon"), itemNames);
        terms.add(counted.choice().itemsDrawn() == null
                ? Messages.text("notice.commitment.items", itemNames.size(), items)
                : Messages.text("notice.commitment.items.drawn", itemNames.size(), counted.choice().itemsDrawn(),
                        items));
        if (counted.choice().areasDrawn() != null) {
            terms.add(Messages.text("notice.commitment.areas", counted.areas(), counted.choice().areasDrawn()));
        }
        if (!counted.excluded().isEmpty()) {
            terms.add(Messages.text("notice.commitment.excluded", new TreeMap<>(counted.excluded()).entrySet().stream()
                    .map(entry -> Messages.text("notice.commitment.count", Messages.of(entry.getKey()),
                            entry.getValue()))
                    .collect(Collectors.joining(Messages.text("base.comma")))));
        }
        new TreeMap<>(counted.lifted()).forEach((reason, why) -> terms
                .add(Messages.text("notice.commitment.lifted", Messages.of(reason), why)));
        if (plan.string("sealedSha256") != null) {
            terms.add(Messages.text("notice.commitment.sealed"));
        }
        String publicValue = plan.string("publicValueName");
        if (publicValue != null) {
            terms.add(Messages.text("notice.commitment.public", publicValue));
        }
        return terms;
    }
}
