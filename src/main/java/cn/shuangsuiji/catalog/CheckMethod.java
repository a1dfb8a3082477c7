package cn.shuangsuiji.catalog;

/** 核查方式. */
public enum CheckMethod {
    ON_SITE, WRITTEN, ONLINE, PROFESSIONAL_BODY, OFF_SITE
}
