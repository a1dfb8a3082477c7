package cn.shuangsuiji.publication;

import java.util.List;

/** A plan as it becomes public. */
public record PublicPlan(String raninsPlanId, String raninsPlaneName, int year, String insAuth,
        List<PublicPlanLine> lines) {
    public PublicPlan {
        lines = List.copyOf(lines);
    }
}
