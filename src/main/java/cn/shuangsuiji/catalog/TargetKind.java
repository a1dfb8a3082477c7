package cn.shuangsuiji.catalog;

/** What can be inspected: a registered entity, or a place, device, product or online shop that belongs to one. */
public enum TargetKind {
    ENTERPRISE, INDIVIDUAL, COOPERATIVE, SITE, DEVICE, PRODUCT, SHOP
}
