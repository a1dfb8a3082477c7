package cn.shuangsuiji.ui.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped anywhere on the window. */
final class FileDrop {
    private final Consumer<List<Path>> taker;

    FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    void listenTo(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            if (drop.getDragboard().hasFiles()) {
                taker.accept(drop.getDragboard().getFiles().stream().map(File::toPath).toList());
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
    }
}
