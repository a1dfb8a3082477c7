package cn.shuangsuiji.catalog;

import java.time.LocalDate;

/// 执法检查人员.
///
/// @param certificate number of the enforcement certificate: what an assignment calls the person
/// @param certificateExpires the last day it is valid
/// @param unit section (股室) or station (所)
/// @param leader whether the person may lead a visit
/// @param active false once the person has left
public record Inspector(long id, String uuid, String certificate, LocalDate certificateExpires, String name,
        String unit, String position, String phone, boolean leader, boolean active) {}
