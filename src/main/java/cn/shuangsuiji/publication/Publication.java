package cn.shuangsuiji.publication;

import java.time.LocalDate;

/// Something that was made public, with its content as it was then.
///
/// @param subject the plan's or visit's identifier
/// @param content JSON of a [PublicPlan] or [PublicResult]
public record Publication(long id, String uuid, PublicationKind kind, String subject, String publishedBy,
        LocalDate publishedOn, String content) {}
