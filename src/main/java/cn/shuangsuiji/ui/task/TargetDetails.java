package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.draw.DrawnRow;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Workplace;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One drawn target in the drawer: what it was drawn for, by which ticket, and the way to its visit. */
final class TargetDetails {
    private TargetDetails() {}

    /** @param slip the verb that writes the target's slip */
    static Node of(DrawnRow row, TaskFacts facts, ChangeViewModel changes, Workplace window, Node slip) {
        KeyValues values = new KeyValues().addCode(Messages.text("ui.task.target.code"), row.code())
                .add(Messages.text("ui.task.target.items"), row.items())
                .add(Messages.text("ui.task.target.rank"), Messages.text("ui.count", row.rank()));
        VBox box = new VBox(new Section(Messages.text("ui.task.target.title"), values),
                new TeamSection(row, facts.isReplaced(row.code()), changes,
                        new ChangeDialogs(changes, window.dialogs())),
                new Section(Messages.text("ui.task.target.ticket"), new HashText(row.ticket(), 2)));
        Visit visit = row.visit();
        if (visit != null) {
            values.add(Messages.text("ui.task.target.state"), Messages.of(visit.state()));
            box.getChildren().add(Buttons.plain(Messages.text("ui.task.target.visit"),
                    () -> window.navigator().open("inspection", visit.id())));
        }
        box.getChildren().add(slip);
        return box;
    }
}
