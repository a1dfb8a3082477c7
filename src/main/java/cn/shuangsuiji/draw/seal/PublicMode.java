package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.QuotaRules;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What of a draw's record the public may have. Risk classes are for internal reference only (国市监信发〔2022〕6号), so it
/// turns on whether the list's strata name them.
public enum PublicMode {
    /** Strata say nothing of risk classes: the list and the result themselves are public, and anybody computes all. */
    OPEN,
    /** Strata name risk classes: each target's line is public as its seal only. */
    SEALED,
    /** No public version: the mere list, or its digest, would tell the classes. */
    WITHHELD;

    /** The field of plan.json. */
    public static final String FIELD = "publicMode";

    /**
     * Fewest targets of a sealed list. The plan, which is public, names the SHA-256 of the list with the classes in it; a
     * short list's classes could be found by trying all. A hundred targets leave far more cases than anybody can try, even
     * where nine in ten have the same class.
     */
    public static final int FEWEST_SEALED = 100;

    private static final Pattern NOT_A_CLASS = Pattern.compile("[^A-Z_]+");

    /**
     * What the rules of a draw allow.
     *
     * @param targets how many targets the list holds
     */
    public static PublicMode of(QuotaRules rules, int targets) {
        Set<RiskClass> named = EnumSet.noneOf(RiskClass.class);
        rules.items().values().forEach(strata -> strata.keySet().forEach(stratum -> named.addAll(classes(stratum))));
        if (named.isEmpty()) {
            return OPEN;
        }
        return named.size() == 1 || targets < FEWEST_SEALED ? WITHHELD : SEALED;
    }

    /**
     * What a plan commits to.
     *
     * @throws AppException when the plan says nothing of it
     */
    public static PublicMode of(DrawPlan plan) {
        return Arrays.stream(values()).filter(mode -> mode.name().equals(plan.string(FIELD))).findFirst()
                .orElseThrow(() -> new AppException("draw.public.none"));
    }

    /** The classes that a stratum's name names, alone or beside an area; a doubt counts as one. */
    private static Set<RiskClass> classes(String stratum) {
        Set<RiskClass> classes = EnumSet.noneOf(RiskClass.class);
        for (String word : NOT_A_CLASS.split(stratum)) {
            Arrays.stream(RiskClass.values()).filter(each -> each.name().equals(word)).forEach(classes::add);
        }
        return classes;
    }
}
