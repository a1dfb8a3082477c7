package cn.shuangsuiji.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task number that the province authorised in a signed package.
///
/// @param sealedSha256 digest of a number that the province keeps sealed for this draw; null where there is none
/// @param packageId the package it came in
/// @param taskId the task that uses it; null while none does
public record Authorisation(String platformNumber, String title, LocalDate validFrom, LocalDate validTo,
        @Nullable String sealedSha256, String packageId, @Nullable Long taskId) {}
