package cn.shuangsuiji.catalog.quality;

/// A row that a measure found, as a list shows it.
///
/// @param code a target's or item's code, or an inspector's certificate
/// @param place a target's address, an item's category, an inspector's unit
/// @param fact what the measure looked at, such as the division or the day; empty where the row has nothing there
public record QualityRow(String code, String name, String place, String fact) {}
