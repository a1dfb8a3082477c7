package cn.shuangsuiji.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which targets are meant; every part that is given must hold. It is kept as JSON in plans and tasks.
///
/// @param text part of a name, address or representative, pinyin initials, or digits of the code; empty for all
/// @param kinds empty for all kinds
/// @param riskClasses empty for all classes
/// @param division prefix of the division code; empty for all
/// @param industry prefix of the industry code; empty for all
/// @param label label code the target must carry; null for none
/// @param codes only these codes; empty for all
/// @param activeOnly whether cancelled, revoked and moved targets are left out
/// @param origin only those of this owner; null for all
public record TargetFilter(String text, List<TargetKind> kinds, List<RiskClass> riskClasses, String division,
        String industry, @Nullable String label, List<String> codes, boolean activeOnly,
        @Nullable Origin origin) {
    /** Everything that can be inspected. */
    public static final TargetFilter ACTIVE = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(),
            true, null);

    public TargetFilter {
        kinds = List.copyOf(kinds);
        riskClasses = List.copyOf(riskClasses);
        codes = List.copyOf(codes);
    }

    /** A filter over the rows of both owners. */
    public TargetFilter(String text, List<TargetKind> kinds, List<RiskClass> riskClasses, String division,
            String industry, @Nullable String label, List<String> codes, boolean activeOnly) {
        this(text, kinds, riskClasses, division, industry, label, codes, activeOnly, null);
    }

    /** The same filter for another text. */
    public TargetFilter matching(String newText) {
        return new TargetFilter(newText, kinds, riskClasses, division, industry, label, codes, activeOnly, origin);
    }
}
