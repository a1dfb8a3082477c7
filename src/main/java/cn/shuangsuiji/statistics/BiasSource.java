package cn.shuangsuiji.statistics;

/** Which draws are looked at together. */
public enum BiasSource {
    /** The office's own. */
    OWN,
    /** The platform's, as far as their lists were imported. */
    IMPORTED
}
