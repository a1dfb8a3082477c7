package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.filing.CaseBinder.Mark;
import cn.shuangsuiji.notice.paper.CaseIndex;
import java.util.ArrayList;
import java.util.List;

/** What lies in a case file, page after page as it grows: the index's rows and the bookmarks. */
final class CaseContents {
    private final List<CaseIndex.Entry> entries = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int pages;

    void add(String title, String number, String date, int count) {
        String where = count == 1
                ? Integer.toString(pages + 1)
                : Messages.text("notice.scan.pages", pages + 1, pages + count);
        entries.add(new CaseIndex.Entry(title, number, date, where));
        mark(title, count);
    }

    /** Adds pages that the index does not name. */
    void mark(String title, int count) {
        marks.add(new Mark(title, pages + 1));
        pages += count;
    }

    List<CaseIndex.Entry> entries() {
        return entries;
    }

    /** The bookmarks, with so many pages before the first that is counted. */
    List<Mark> marks(int before) {
        return marks.stream().map(mark -> new Mark(mark.title(), mark.page() + before)).toList();
    }

    int pages() {
        return pages;
    }
}
