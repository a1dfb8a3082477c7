package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.PrintedPaper;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A paper in the list of a batch. */
final class PaperCell extends ListCell<PrintedPaper> {
    PaperCell() {
        // as wide as the list, so that long names wrap instead of scrolling away
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable PrintedPaper paper, boolean empty) {
        super.updateItem(paper, empty);
        setText(paper == null
                ? ""
                : Messages.text("ui.notice.paper", Messages.of(paper.kind()), paper.reference()));
    }
}
