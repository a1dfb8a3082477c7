package cn.shuangsuiji.publication;

import java.util.List;

/// The result of one visit as it becomes public, in the public platform's own field names (misspelling included), with
/// nothing else of the target than its name and code: no risk class, person, phone or address.
///
/// @param insAuth the inspecting office
/// @param insDate ISO date of the inspection
/// @param uniscid the credit code, whole; an identity number in its place is covered
public record PublicResult(String raninsPlanId, String raninsPlaneName, String raninsTaskId, String raninsTaskName,
        String raninsTypeName, String insAuth, String insDate, String entName, String uniscid,
        List<PublicItem> details) {
    public PublicResult {
        details = List.copyOf(details);
    }
}
