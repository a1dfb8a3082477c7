package cn.shuangsuiji.catalog;

/** 一般检查事项 and 重点检查事项 (国市监信〔2019〕38号). */
public enum Importance {
    GENERAL, KEY
}
