package cn.shuangsuiji.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure or wording of the law or the office and the days it holds.
///
/// @param name what it is, such as {@code publication.workdays}
/// @param scope what it is for; empty for everything
/// @param validTo the last day it holds; null while nobody ended it
/// @param source where it is written: the article, the notice, or the office's own decision
public record Parameter(String name, String scope, String value, LocalDate validFrom, @Nullable LocalDate validTo,
        String source) {}
