package cn.shuangsuiji.catalog;

import org.jspecify.annotations.Nullable;

/// What an office enters about a target of its own.
///
/// @param code what it is drawn by: a credit code where it has one, else the office's own code
/// @param ownerCode the entity that a site, device, product or shop belongs to; null for entities
/// @param division township code of nine digits, or the county's six
public record TargetEntry(String code, String registrationNumber, TargetKind kind, String name,
        @Nullable String ownerCode, String address, String division, String legalRepresentative, String phone,
        String industry, String scope) {}
