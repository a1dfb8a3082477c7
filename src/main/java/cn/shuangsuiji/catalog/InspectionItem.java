package cn.shuangsuiji.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 抽查事项: one row of the published item list.
///
/// @param code the list's own code, `[0-9A-Za-z._-]{1,64}`: what a draw calls it
/// @param targetKinds the kinds of target it applies to
/// @param targetLabel label code that a target must carry for the item to apply; null where every target of the kinds does
/// @param legalBasis laws with their articles, as published
/// @param qualification label code that at least one inspector of a visit must hold; null where none is needed
/// @param ratio the published ratio such as `5%` or `不低于3%`, as text for papers
/// @param materials what the inspected party should prepare, one a line
/// @param guidance how to judge, for the inspector
/// @param listVersion the version of the list it stands in
public record InspectionItem(long id, String uuid, String code, String category, String name,
        Set<TargetKind> targetKinds, @Nullable String targetLabel, Importance importance, Set<CheckMethod> methods,
        String level, String legalBasis, @Nullable String qualification, boolean jointSuitable, String ratio,
        String frequency, String materials, String guidance, String listVersion, boolean active) {
    public InspectionItem {
        targetKinds = Set.copyOf(targetKinds);
        methods = Set.copyOf(methods);
    }
}
