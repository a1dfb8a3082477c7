package cn.shuangsuiji.catalog.labelling;

import java.util.List;

/// What came of the rules that the program ships.
///
/// @param added how many were added
/// @param known how many were there already
/// @param unknownLabels the labels that they name and the office does not have or has withdrawn
public record StarterResult(int added, int known, List<String> unknownLabels) {
    public StarterResult {
        unknownLabels = List.copyOf(unknownLabels);
    }
}
