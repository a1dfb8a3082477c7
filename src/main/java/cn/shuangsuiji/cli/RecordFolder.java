package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.AppException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder of a draw's record, as an argument. */
final class RecordFolder {
    @Parameters(index = "0", paramLabel = "${bundle:label.folder}", descriptionKey = "record.folder")
    private Path folder;

    /**
     * The folder.
     *
     * @throws AppException when there is none of this name
     */
    Path path() {
        if (!Files.isDirectory(folder)) {
            throw new AppException("cli.record.none", folder);
        }
        return folder;
    }
}
