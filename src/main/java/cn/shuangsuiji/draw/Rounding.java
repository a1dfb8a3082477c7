package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;

/// How a share of a cell becomes a whole number of targets. Legal floors are "not less than", so [#UP] is the rule's
/// default; [#DOWN] is for shares that a text limits with "at most".
public enum Rounding {
    UP, HALF_UP, DOWN;

    /**
     * The rounding that a parameter names.
     *
     * @throws AppException when it is none of these
     */
    static Rounding parse(String name) {
        for (Rounding rounding : values()) {
            if (rounding.name().equals(name)) {
                return rounding;
            }
        }
        throw new AppException("draw.rounding.unknown", name);
    }
}
