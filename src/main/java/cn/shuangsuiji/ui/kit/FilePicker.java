package cn.shuangsuiji.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks which file or folder; the system's own dialogs in the program, fixed answers in a test.
public interface FilePicker {
    /**
     * A file to read.
     *
     * @param kind what the files are called, such as "表格文件"
     * @param endings their endings without the dot, such as xlsx
     */
    Optional<Path> open(String title, String kind, List<String> endings);

    /** Files to read, none when the clerk gives it up; otherwise as {@link #open}. */
    List<Path> openSeveral(String title, String kind, List<String> endings);

    /** A place for a new file, with a name proposed. */
    Optional<Path> save(String title, String proposedName);

    /** A folder, such as a USB stick. */
    Optional<Path> folder(String title);
}
