package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The floor and the cap of the ratio side by side: the province's floor (甘肃省政府令第129号: 3 % undirected, 10 % directed)
/// sits uneasily with the ministry's wish to keep general items rare, so both are shown and warned of, neither blocks.
///
/// @param drawn how many targets are visited at least
/// @param drawable of how many
/// @param floor the ratio not to go below, as the office's parameter says it; null where none is set
/// @param cap the ratio of general items not to go above; null where none is set or no item is general
/// @param aboveCap codes of the general items that are drawn above the cap
public record RatioLimits(int drawn, int drawable, @Nullable String floor, @Nullable String cap,
        List<String> aboveCap) {
    private static final int NAMED = 3;

    public RatioLimits {
        aboveCap = List.copyOf(aboveCap);
    }

    /** The share that is visited, in per cent with two decimals at most. */
    public String share() {
        return drawable == 0
                ? "0%"
                : Fraction.of(drawn * 100L, drawable).rounded(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** What to think of before going on; nothing where the draw lies within its limits. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (floor != null && cap != null && Ratio.parse(floor).fraction().compareTo(Ratio.parse(cap).fraction()) > 0) {
            warnings.add(Messages.text("draw.limits.conflict", floor, cap));
        }
        if (floor != null && drawable > 0
                && Fraction.of(drawn, drawable).compareTo(Ratio.parse(floor).fraction()) < 0) {
            warnings.add(Messages.text("draw.limits.floor", share(), floor));
        }
        if (cap != null && !aboveCap.isEmpty()) {
            warnings.add(Messages.text("draw.limits.cap", aboveCap.size(),
                    String.join(Messages.text("base.comma"), aboveCap.stream().limit(NAMED).toList()), cap));
        }
        return warnings;
    }
}
