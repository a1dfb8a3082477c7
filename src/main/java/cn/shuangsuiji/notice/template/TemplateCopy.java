package cn.shuangsuiji.notice.template;

import java.nio.file.Path;
import java.time.Instant;

/// A wording that the office used once.
///
/// @param version which one
/// @param file where it is kept
/// @param kept when it was put there
public record TemplateCopy(TemplateVersion version, Path file, Instant kept) {}
