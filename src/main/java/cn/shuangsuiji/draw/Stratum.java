package cn.shuangsuiji.draw;

import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.plan.Strata;

/// A group of targets that is drawn by itself.
///
/// @param part code of the area or name of the kind, where strata are told apart by it; else empty
public record Stratum(RiskClass riskClass, String part) implements Comparable<Stratum> {
    /** The area of targets whose division is not known. */
    public static final String NO_AREA = "none";

    /** The stratum that a target belongs to. */
    static Stratum of(Strata strata, Target target) {
        return new Stratum(target.riskClass(), switch (strata) {
            case RISK_CLASS -> "";
            case RISK_CLASS_AND_AREA -> area(target.division());
            case RISK_CLASS_AND_KIND -> target.kind().name();
        });
    }

    private static String area(String division) {
        if (division.isEmpty()) {
            return NO_AREA;
        }
        return division.substring(0, Math.min(Areas.DIGITS, division.length()));
    }

    /** As population.csv and plan.json name it: `A`, `A/629999001`, `A/COMPANY`. */
    public String code() {
        return part.isEmpty() ? riskClass.name() : riskClass.name() + "/" + part;
    }

    @Override
    public int compareTo(Stratum other) {
        int byClass = riskClass.compareTo(other.riskClass);
        return byClass == 0 ? part.compareTo(other.part) : byClass;
    }
}
