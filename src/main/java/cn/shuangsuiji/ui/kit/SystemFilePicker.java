package cn.shuangsuiji.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs for files; each opens where the last one was.
public final class SystemFilePicker implements FilePicker {
    private final Window owner;
    private @Nullable File last;

    public SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> endings) {
        return chosen(chooser(title, kind, endings).showOpenDialog(owner));
    }

    @Override
    public List<Path> openSeveral(String title, String kind, List<String> endings) {
        List<File> files = chooser(title, kind, endings).showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        return files.stream().map(this::chosen).flatMap(Optional::stream).toList();
    }

    private FileChooser chooser(String title, String kind, List<String> endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(kind, endings.stream().map(ending -> "*." + ending).toList()));
        return chooser;
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.setInitialFileName(proposedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        return chosen(chooser.showDialog(owner));
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.isDirectory() ? file : file.getParentFile();
        return Optional.of(file.toPath());
    }
}
