package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.base.Messages;
import java.nio.file.Path;

/// What became of pages of a scanned file.
///
/// @param file where it came from
/// @param firstPage the first of its pages meant, from 1
/// @param pages how many; zero where the file could not be read
/// @param filed whether they are filed
/// @param visitId local key of the visit that they are filed under, now or before; zero where none is known
/// @param sentence under which visit, or why not and what to do
public record FiledScan(Path file, int firstPage, int pages, boolean filed, long visitId, String sentence) {
    /** The pages in words, such as `1—2`; empty where none could be read. */
    public String pageWords() {
        return pages < 2
                ? pages == 0 ? "" : Integer.toString(firstPage)
                : Messages.text("notice.scan.pages", firstPage, firstPage + pages - 1);
    }

    /** Whether a clerk can still say where the pages belong. */
    public boolean canBeAssigned() {
        return !filed && pages > 0 && visitId == 0;
    }
}
