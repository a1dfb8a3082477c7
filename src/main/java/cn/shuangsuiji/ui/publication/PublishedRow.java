package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.publication.Publication;
import java.util.List;

/// Something that is public.
///
/// @param name the target's name, or the plan's
/// @param code the target's code, or the plan's number
/// @param date the day of the inspection; empty for a plan
/// @param by the name of the person who published it
/// @param lines what is public of it, a line each
record PublishedRow(Publication publication, String name, String code, String date, String by, List<String> lines) {
    PublishedRow {
        lines = List.copyOf(lines);
    }

    String kind() {
        return Messages.of(publication.kind());
    }
}
