package cn.shuangsuiji.plan;

/** 抽查检查模式: which level draws and which inspects. */
public enum InspectionMode {
    COUNTY_DRAWS_COUNTY_INSPECTS, CITY_DRAWS_COUNTY_INSPECTS, PROVINCE_DRAWS_COUNTY_INSPECTS
}
