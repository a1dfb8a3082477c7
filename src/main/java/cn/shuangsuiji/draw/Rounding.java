package cn.shuangsuiji.draw;

/// How a share of a cell becomes a whole number of targets. Legal floors are "not less than", so [#UP] is the rule's
/// default; [#DOWN] is for shares that a text limits with "at most".
public enum Rounding {
    UP, HALF_UP, DOWN
}
