package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.assignment.ChangeCounts;
import cn.shuangsuiji.assignment.LoggedChange;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// All changes after the draw, none hidden, and how many there were: in this task and in all of the year.
final class ChangesSection {
    private ChangesSection() {}

    static Node of(TaskFacts facts, TaskViewModel model) {
        VBox box = new VBox(new Section(Messages.text("ui.task.changes.counts"),
                new KeyValues().add(Messages.text("ui.task.changes.task"), words(facts.changeCounts()))
                        .add(Messages.text("ui.task.changes.year",
                                String.valueOf(facts.task().inspectFrom().getYear())), words(facts.yearCounts()))));
        box.getStyleClass().add("card-content");
        Button print = Buttons.plain(Messages.text("ui.notice.changes"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, model.printChanges()));
        box.getChildren().add(print);
        for (LoggedChange change : facts.changes().reversed()) {
            box.getChildren().add(new Section(Messages.text("ui.task.changes.one", change.seq()),
                    new KeyValues().add(Messages.text("ui.task.changes.what"), change.what())
                            .add(Messages.text("ui.task.change.note"), change.note())
                            .add(Messages.text("ui.task.changes.who"), Messages.text("ui.task.changes.people",
                                    facts.draw().people().name(change.by()),
                                    facts.draw().people().name(change.approver())))
                            .add(Messages.text("ui.task.changes.when"), facts.draw().moments().minute(change.at()),
                                    Tone.MUTED)));
        }
        return box;
    }

    private static String words(ChangeCounts counts) {
        return counts.total() == 0
                ? Messages.text("ui.task.changes.none")
                : Messages.text("ui.task.changes.words", counts.redraws(), counts.substitutes(),
                        counts.replacements());
    }
}
