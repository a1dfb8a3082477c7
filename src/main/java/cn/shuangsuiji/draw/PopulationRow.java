package cn.shuangsuiji.draw;

import java.util.List;

/// One target that could be drawn.
///
/// @param id the target's code, `[0-9A-Za-z._-]{1,64}`; never a name, for a firm written two ways had two chances
/// @param stratum its group within each item, such as its risk class
/// @param items the codes of the items it can be drawn for, one at least
public record PopulationRow(String id, String stratum, List<String> items) {
    public PopulationRow {
        items = List.copyOf(items);
    }
}
