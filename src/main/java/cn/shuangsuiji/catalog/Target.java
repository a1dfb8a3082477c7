package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 检查对象: an entity of the registry, or a site or device that belongs to one.
///
/// @param code what it is drawn by: the 18-character credit code, an old registration number, or the office's own code
/// @param ownerCode the entity that a site or device belongs to; null for entities
/// @param division township or street code of nine digits, or the county's six
/// @param industry section and division of GB/T 4754, such as `H62`; empty where unknown
/// @param riskScore 0 to 1000 as imported; null where unknown
/// @param asOf the day the registry's row was taken
public record Target(long id, String uuid, String code, TargetKind kind, String name, @Nullable String ownerCode,
        String address, String division, String legalRepresentative, String phone, TargetStatus status,
        RiskClass riskClass, @Nullable Integer riskScore, String industry, String scope, LocalDate asOf) {}
