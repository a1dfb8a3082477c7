package cn.shuangsuiji.notice;

import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.paper.Subject;
import cn.shuangsuiji.notice.template.TemplateVersion;
import java.nio.file.Path;

/// One paper of a printing, and where it lies.
///
/// @param reference what tells it from others of its kind
/// @param file the PDF that holds it, alone or among others
/// @param firstPage its first page there, from 1
/// @param pages how many it has
/// @param template what it was set with
public record PrintedPaper(PaperKind kind, Subject subject, String reference, Path file, int firstPage, int pages,
        TemplateVersion template) {}
