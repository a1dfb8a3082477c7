package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.labelling.ItemNeed;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Items, each with the people who may inspect it; in amber where nobody may. */
final class NeedLines {
    private NeedLines() {}

    static Node of(String title, List<ItemNeed> needs) {
        VBox lines = new VBox();
        lines.getStyleClass().add("section");
        for (ItemNeed need : needs) {
            Label item = new Label(Messages.text("ui.labels.need.item", need.code(), need.name()));
            item.setWrapText(true);
            Label people = new Label(people(need));
            people.setWrapText(true);
            people.getStyleClass().add((need.isWithoutPeople() ? Tone.DUE : Tone.MUTED).styleClass());
            lines.getChildren().add(new VBox(item, people));
        }
        return new Section(title, lines);
    }

    private static String people(ItemNeed need) {
        if (need.qualification() == null) {
            return Messages.text("ui.labels.need.anybody");
        }
        return need.isWithoutPeople()
                ? Messages.text("ui.labels.need.nobody", need.qualification())
                : Messages.text("ui.labels.need.people", need.qualification(), need.people().size(),
                        String.join(Messages.text("ui.catalog.and"), need.people()));
    }
}
