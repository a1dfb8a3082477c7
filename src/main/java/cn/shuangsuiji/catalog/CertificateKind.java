package cn.shuangsuiji.catalog;

/** With which certificate a person inspects. Whoever holds both enters the one that is shown at visits. */
public enum CertificateKind {
    ADMINISTRATIVE, MARKET_SUPERVISION
}
