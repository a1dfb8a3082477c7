package cn.shuangsuiji.ui;

import cn.shuangsuiji.ui.kit.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file picker that always gives what the test chose last. */
public final class FixedFiles implements FilePicker {
    private Optional<Path> choice = Optional.empty();

    /** Gives this from now on. */
    public void choose(Path path) {
        choice = Optional.of(path);
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> endings) {
        return choice;
    }

    @Override
    public List<Path> openSeveral(String title, String kind, List<String> endings) {
        return choice.map(List::of).orElse(List.of());
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        return choice.map(folder -> folder.resolve(proposedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return choice;
    }
}
