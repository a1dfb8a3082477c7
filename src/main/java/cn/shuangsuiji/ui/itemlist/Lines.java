package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.catalog.itemlist.FieldChange;
import cn.shuangsuiji.catalog.itemlist.ItemChange;
import cn.shuangsuiji.catalog.itemlist.ItemDifference;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the parts of the page show alike. */
final class Lines {
    private Lines() {}

    /** A line of buttons. */
    static FlowPane buttons(Button... buttons) {
        FlowPane line = new FlowPane(buttons);
        line.getStyleClass().add("chips");
        return line;
    }

    /** What stands by itself without a heading. */
    static VBox section(Node content) {
        VBox section = new VBox(content);
        section.getStyleClass().add("section");
        return section;
    }

    /** Words that wrap. */
    static Label words(String words, Tone tone) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }

    /** What became of an item, in its colour. */
    static Badge change(ItemChange change) {
        return new Badge(Messages.of(change), switch (change) {
            case ADDED, RESTORED -> Tone.GOOD;
            case CHANGED -> Tone.PLAIN;
            case WITHDRAWN -> Tone.DUE;
        });
    }

    /** Which fields changed, by their titles. */
    static String fields(ItemDifference difference) {
        return difference.fields().stream().map(FieldChange::title)
                .collect(Collectors.joining(Messages.text("ui.catalog.and")));
    }

    /** Every field with what it said and what it says. */
    static Node fieldByField(List<FieldChange> fields) {
        return fieldByField(fields, "ui.itemlist.field");
    }

    /** As above, with other words for the two sides. */
    static Node fieldByField(List<FieldChange> fields, String words) {
        KeyValues lines = new KeyValues();
        for (FieldChange field : fields) {
            lines.add(field.title(),
                    Messages.text(words, field.beforeInWords(), field.afterInWords()));
        }
        return lines;
    }

    /** Pages of a list that is read whole, because it is short. */
    static <T> PageLoader<T> pages(Supplier<List<T>> all) {
        return request -> {
            List<T> rows = all.get();
            return Page.of(rows, request);
        };
    }
}
