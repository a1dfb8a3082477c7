package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 检查对象: an entity of the registry, or a site or device that belongs to one.
///
/// @param code what it is drawn by: the 18-character credit code, an old registration number, or the office's own code
/// @param registrationNumber the old number of 15 digits or the permit's; empty where there is none
/// @param ownerCode the entity that a site or device belongs to; null for entities
/// @param division township or street code of nine digits, or the county's six
/// @param industry section and division of GB/T 4754, such as `H62`; empty where unknown
/// @param riskScore 0 to 1000 as imported; null where unknown
/// @param statusDay since when the status holds; null where unknown
/// @param statusSource who or what says so; empty where unknown
/// @param origin whose row it is
/// @param asOf the day the registry's row was taken
public record Target(long id, String uuid, String code, String registrationNumber, TargetKind kind, String name,
        @Nullable String ownerCode,
        String address, String division, String legalRepresentative, String phone, TargetStatus status,
        @Nullable LocalDate statusDay, String statusSource, Origin origin,
        RiskClass riskClass, @Nullable Integer riskScore, String industry, String scope, LocalDate asOf) {}
