package cn.shuangsuiji.catalog.labelling;

/** What coverage is counted by: the targets' kinds, their townships, the inspectors' units. */
public enum CoverageGroup {
    KIND, TOWNSHIP, UNIT
}
