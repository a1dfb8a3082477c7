package cn.shuangsuiji.catalog.importing;

import java.time.LocalDate;

/// Where rows come from.
///
/// @param name the file's name, or the package's identifier
/// @param sha256 of the content
/// @param asOf the day up to which it is known
public record ImportSource(String name, String sha256, LocalDate asOf) {}
