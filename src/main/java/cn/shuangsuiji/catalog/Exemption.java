package cn.shuangsuiji.catalog;

/// Why an item stands on the list and must yet not be drawn (甘市监发〔2024〕24号: everything goes by random inspection except
/// these).
public enum Exemption {
    KEY_FOOD_DRUG, SPECIAL_EQUIPMENT, COMPLAINT, AD_HOC
}
