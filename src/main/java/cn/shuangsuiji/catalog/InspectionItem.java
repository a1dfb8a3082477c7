package cn.shuangsuiji.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 抽查事项: one row of the published item list.
///
/// @param code the list's own code, `[0-9A-Za-z._-]{1,64}`: what a draw calls it
/// @param targetKinds the kinds of target it applies to
/// @param targetText 检查对象 as the list words it; empty where the kinds say it all
/// @param targetLabel label code that a target must carry for the item to apply; null where every target of the kinds does
/// @param legalBasis laws with their articles, as published
/// @param qualification label code that at least one inspector of a visit must hold; null where none is needed
/// @param ratio the published ratio such as `5%` or `不低于3%`, as text for papers
/// @param materials what the inspected party should prepare, one a line
/// @param guidance how to judge, for the inspector
/// @param resultWordings what may be written for a result, see {@link ResultWordings}
/// @param compiledBy 编制单位: who put the item on the list
/// @param initiatingDepartment 发起部门 of a joint inspection; empty elsewhere
/// @param cooperatingDepartments 配合部门 of a joint inspection; empty elsewhere
/// @param section the section of the office that answers for it
/// @param exemption why it must not be drawn; null where it may
/// @param listVersion name of the version of the list that is in force
public record InspectionItem(long id, String uuid, String code, String category, String name,
        Set<TargetKind> targetKinds, String targetText, @Nullable String targetLabel, Importance importance,
        Set<CheckMethod> methods, String level, String legalBasis, @Nullable String qualification,
        boolean jointSuitable, String ratio,
        String frequency, String materials, String guidance, String resultWordings, String compiledBy,
        String initiatingDepartment, String cooperatingDepartments, String section, @Nullable Exemption exemption,
        String listVersion, boolean active) {
    public InspectionItem {
        targetKinds = Set.copyOf(targetKinds);
        methods = Set.copyOf(methods);
    }
}
