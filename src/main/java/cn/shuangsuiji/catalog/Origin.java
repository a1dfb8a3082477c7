package cn.shuangsuiji.catalog;

/// Whose row it is. The province's rows come in its packages and are corrected by proposals that go up; the office's own are
/// edited here.
public enum Origin {
    PROVINCE, OFFICE
}
