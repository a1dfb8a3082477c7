package cn.shuangsuiji.office;

/// The office whose desk this is.
///
/// @param name as on its seal
/// @param code division code of six digits (GB/T 2260)
/// @param installation identifier of this database's installation, in every package
/// @param epoch counts the restorations of this database, from one
public record Office(String name, String code, String installation, int epoch) {}
