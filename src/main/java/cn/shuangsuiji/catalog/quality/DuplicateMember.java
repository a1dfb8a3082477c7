package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.TargetKind;
import java.time.LocalDate;

/// A row of a group that may be one target.
///
/// @param registrationNumber the old number; empty where there is none
/// @param origin whose row it is
/// @param asOf the day the registry's row was taken
public record DuplicateMember(long id, String code, String registrationNumber, TargetKind kind, String name,
        String address, String legalRepresentative, Origin origin, LocalDate asOf) {}
