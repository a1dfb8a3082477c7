package cn.shuangsuiji.catalog;

/** 信用风险分类 (国市监信发〔2022〕6号): internal, for allotting inspections; never on a paper that leaves the office. */
public enum RiskClass {
    A, B, C, D, UNCLASSIFIED
}
