package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 执法检查人员.
///
/// @param certificate number of the enforcement certificate: what an assignment calls the person
/// @param certificateExpires the last day it is valid
/// @param division code of the office, six digits
/// @param unit section (股室) or station (所)
/// @param leader whether the person may lead a visit
/// @param active false once the person has left
/// @param leftOn the first day on which the person was gone; null while present or where nobody noted it
public record Inspector(long id, String uuid, String certificate, CertificateKind certificateKind,
        LocalDate certificateExpires, String name, String division, String unit, String position, String phone,
        boolean leader, boolean active, @Nullable LocalDate leftOn) {}
