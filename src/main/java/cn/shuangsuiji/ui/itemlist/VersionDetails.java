package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.itemlist.ItemDifference;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A version's facts, and what it changed since another one, item by item and field by field. */
final class VersionDetails extends VBox {
    /** More than these are counted only; the workbook has them all. */
    private static final int SHOWN = 60;

    private Consumer<ItemListVersion> compare = _ -> {};

    /**
     * @param others the versions it can be held against
     * @param other the one that the changes are since; null for the one just before
     */
    VersionDetails(ItemListVersion version, List<ItemDifference> changes, List<ItemListVersion> others,
            @Nullable ItemListVersion other) {
        getChildren().add(new Section(Messages.text("ui.itemlist.facts"), new KeyValues()
                .add(Messages.text("ui.itemlist.state"), Messages.of(version.state()))
                .add(Messages.text("ui.itemlist.from"), Objects.toString(version.effectiveFrom(), ""))
                .add(Messages.text("ui.itemlist.until"), Objects.toString(version.effectiveUntil(), ""))
                .add(Messages.text("ui.itemlist.source"), version.source())
                .add(Messages.text("ui.itemlist.reason"), version.reason())
                .add(Messages.text("ui.itemlist.closed"), Objects.toString(version.closedReason(), ""))));
        if (!version.held()) {
            return;
        }
        Section section = new Section(other == null
                ? Messages.text("ui.itemlist.changes", changes.size())
                : Messages.text("ui.itemlist.changes.since", other.name(), changes.size()));
        if (!others.isEmpty()) {
            Form form = new Form();
            Field<ItemListVersion> choice = form.choice(Messages.text("ui.itemlist.compare"), others,
                    ItemListVersion::name);
            choice.set(other);
            choice.property().addListener((_, _, chosen) -> compare.accept(chosen));
            section.getChildren().add(form.node());
        }
        changes.stream().limit(SHOWN).forEach(change -> {
            Label head = Lines.words(Messages.text("ui.itemlist.change.line", Messages.of(change.kind()),
                    change.code(), change.name()), Lines.change(change.kind()).tone());
            section.getChildren().add(head);
            if (!change.fields().isEmpty()) {
                section.getChildren().add(Lines.fieldByField(change.fields()));
            }
        });
        if (changes.size() > SHOWN) {
            section.getChildren().add(Lines.words(Messages.text("ui.itemlist.changes.more", changes.size() - SHOWN),
                    Tone.MUTED));
        }
        getChildren().add(section);
    }

    /** What choosing another version does. */
    void onCompare(Consumer<ItemListVersion> action) {
        compare = action;
    }
}
