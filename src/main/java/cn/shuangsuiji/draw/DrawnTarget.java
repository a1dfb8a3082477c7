package cn.shuangsuiji.draw;

import java.util.List;

/** A target that was drawn, with the items it was drawn for. */
public record DrawnTarget(String code, String stratum, List<String> items, TargetSnapshot snapshot) {
    public DrawnTarget {
        items = List.copyOf(items);
    }
}
