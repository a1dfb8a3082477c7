package cn.shuangsuiji.exchange;

/** What an export takes along. */
public enum ExportRange {
    /** What was not exported yet. */
    NEW,
    /** Everything that the province has not acknowledged, as when a stick was lost; records twice do no harm. */
    UNACKNOWLEDGED
}
