package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PaperKind;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A kind of paper in a list. */
final class KindCell extends ListCell<PaperKind> {
    @Override
    protected void updateItem(@Nullable PaperKind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(kind == null ? "" : Messages.of(kind));
    }
}
