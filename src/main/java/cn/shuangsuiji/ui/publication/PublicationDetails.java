package cn.shuangsuiji.ui.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows in the drawer what is or would be public of one row, and nothing else. */
final class PublicationDetails {
    private final Drawer drawer;

    PublicationDetails(Drawer drawer) {
        this.drawer = drawer;
    }

    /** What would become public, with the button that does it. */
    void show(DueRow row, List<String> lines, Button publish) {
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.publication.code"), row.visit().code())
                .add(Messages.text("ui.publication.task"), row.task().title())
                .add(Messages.text("ui.publication.platform"), row.platform().text(), row.platform().tone())
                .add(Messages.text("ui.publication.inspected"), String.valueOf(row.visit().inspectedOn()))
                .add(Messages.text("ui.publication.due"), row.due().text(), row.due().tone());
        VBox box = new VBox(facts, lines(Messages.text("ui.publication.lines.due"), lines), new HBox(publish));
        box.getStyleClass().add("form");
        drawer.show(row.visit().name(), box);
    }

    /** What is public. */
    void show(PublishedRow row) {
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.publication.number"), row.code())
                .add(Messages.text("ui.publication.kind"), row.kind())
                .add(Messages.text("ui.publication.inspected"), row.date())
                .add(Messages.text("ui.publication.published"), row.publication().publishedOn().toString())
                .add(Messages.text("ui.publication.by"), row.by());
        VBox box = new VBox(facts, lines(Messages.text("ui.publication.lines"), row.lines()));
        box.getStyleClass().add("form");
        drawer.show(row.name(), box);
    }

    private static Section lines(String title, List<String> lines) {
        Section section = new Section(title);
        for (String line : lines) {
            Label words = new Label(line);
            words.setWrapText(true);
            section.getChildren().add(words);
        }
        Label masked = new Label(Messages.text("ui.publication.masked"));
        masked.setWrapText(true);
        masked.getStyleClass().add(Tone.MUTED.styleClass());
        section.getChildren().add(masked);
        return section;
    }
}
