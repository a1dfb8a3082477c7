package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.itemlist.DraftEdit;
import cn.shuangsuiji.catalog.itemlist.ItemDifference;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// 草案: what the next version changes, item by item and field by field, and the steps that bring it into force.
final class DraftPart implements View {
    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Drawer drawer;
    private final PeopleNames names;
    private final DraftSteps steps;
    private final PagedTable<DraftEdit> table;
    private final VBox box = new VBox();

    DraftPart(ItemListSources sources, Actor actor, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.drawer = drawer;
        names = new PeopleNames(sources.accounts());
        Button add = Buttons.plain(Messages.text("ui.itemlist.item.add"), this::add);
        add.setDisable(!actor.may(Permission.IMPORT_LISTS));
        steps = new DraftSteps(sources, actor, place, add, this::onShow);
        table = new PagedTable<>(Messages.text("ui.itemlist.part.DRAFT"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.itemlist.edits", total))
                .empty(new EmptyState(Messages.text("ui.itemlist.edits.none")));
        table.fill(box, steps.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        steps.read();
        table.show(Lines.pages(() -> {
            sources.lists().takeForce();
            names.read();
            return sources.drafts().edits();
        }));
    }

    @Override
    public void focusSearch() {
        table.focus();
    }

    private void add() {
        place.background().run(BackgroundWork.quiet(_ -> sources.catalog().labels()).onSuccess(labels -> {
            ItemForm form = new ItemForm(null, labels, sources, actor, place, this::changed);
            drawer.show(Messages.text("ui.itemlist.item.add"), form.node());
            form.focus();
        }));
    }

    private void open(DraftEdit edit) {
        place.background().run(BackgroundWork.quiet(_ -> sources.catalog().labels())
                .onSuccess(labels -> drawer.show(edit.content().name(), details(edit, labels))));
    }

    private Node details(DraftEdit edit, List<Label> labels) {
        VBox details = new VBox();
        if (!edit.conflicts().isEmpty()) {
            details.getChildren().add(new Section(Messages.text("ui.itemlist.conflict"),
                    Lines.words(Messages.text("ui.itemlist.conflict.why"), Tone.OVERDUE),
                    Lines.fieldByField(edit.conflicts(), "ui.itemlist.field.conflict"),
                    Lines.buttons(mine(Buttons.plain(Messages.text("ui.itemlist.keep"),
                            () -> run(() -> sources.drafts().keepMine(actor, edit.code())))))));
        }
        for (ItemDifference difference : edit.difference()) {
            details.getChildren().add(new Section(Messages.of(difference.kind()), difference.fields().isEmpty()
                    ? Lines.words(Messages.text("ui.itemlist.whole." + difference.kind()), Tone.MUTED)
                    : Lines.fieldByField(difference.fields())));
        }
        Button change = mine(Buttons.plain(Messages.text("ui.itemlist.edit.more"), () -> {
            ItemForm form = new ItemForm(edit.merged(), labels, sources, actor, place, this::changed);
            drawer.show(edit.content().name(), form.node());
            form.focus();
        }));
        Button drop = mine(Buttons.grave(Messages.text("ui.itemlist.drop"),
                () -> run(() -> sources.drafts().drop(actor, edit.code()))));
        details.getChildren().add(Lines.buttons(change, drop));
        return details;
    }

    private Button mine(Button button) {
        button.setDisable(!actor.may(Permission.IMPORT_LISTS));
        return button;
    }

    private void run(Runnable step) {
        place.background().run(BackgroundWork.quiet(_ -> {
            step.run();
            return Optional.empty();
        }).onSuccess(_ -> changed()));
    }

    private void changed() {
        drawer.close();
        onShow();
    }

    private List<Column<DraftEdit>> columns() {
        return List.of(Column.<DraftEdit>code(Messages.text("ui.catalog.item.code"), DraftEdit::code).width(9),
                Column.<DraftEdit>text(Messages.text("ui.catalog.item"), edit -> edit.content().name()).growing()
                        .width(16),
                Column.badge(Messages.text("ui.itemlist.change"), DraftPart::change),
                Column.<DraftEdit>text(Messages.text("ui.itemlist.fields"),
                        edit -> edit.difference().stream().map(Lines::fields).findFirst().orElse("")).width(18),
                Column.<DraftEdit>text(Messages.text("ui.itemlist.edited.by"),
                        edit -> names.of(edit.editedBy())).width(7));
    }

    private static Badge change(DraftEdit edit) {
        return edit.conflicts().isEmpty()
                ? edit.difference().stream().map(each -> Lines.change(each.kind())).findFirst()
                        .orElse(new Badge(Messages.text("ui.itemlist.same"), Tone.MUTED))
                : new Badge(Messages.text("ui.itemlist.conflict"), Tone.OVERDUE);
    }
}
