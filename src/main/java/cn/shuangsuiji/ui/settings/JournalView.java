package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who did what, newest first, and the button that checks the chain. */
final class JournalView implements View {
    private final JournalViewModel model;
    private final Workplace place;
    private final Drawer drawer;
    private final PagedTable<JournalRow> table;
    private final Button check = Buttons.plain(Messages.text("ui.settings.journal.check"), this::check);
    private final Label found = new Label(Messages.text("ui.settings.journal.sentence"));
    private final VBox box = new VBox();

    JournalView(JournalViewModel model, Workplace place, Drawer drawer) {
        this.model = model;
        this.place = place;
        this.drawer = drawer;
        table = new PagedTable<>(Messages.text("ui.settings.part.JOURNAL"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.settings.journal.count", total));
        found.setWrapText(true);
        found.getStyleClass().add("muted");
        HBox line = new HBox(check, found);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        table.fill(box, line);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(model.rows());
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    private List<Column<JournalRow>> columns() {
        return List.of(
                Column.<JournalRow>number(Messages.text("ui.settings.journal.seq"), row -> row.entry().seq()).width(5),
                Column.<JournalRow>text(Messages.text("ui.settings.journal.at"), model::time).width(12),
                Column.<JournalRow>text(Messages.text("ui.settings.journal.who"), JournalRow::who).width(8),
                Column.<JournalRow>text(Messages.text("ui.settings.journal.second"), JournalRow::second).width(8),
                Column.<JournalRow>text(Messages.text("ui.settings.journal.action"),
                        row -> JournalWords.action(row.entry())).width(13),
                Column.<JournalRow>text(Messages.text("ui.settings.journal.what"),
                        row -> JournalWords.subject(row.entry())).growing().width(16));
    }

    private void check() {
        Buttons.waitFor(check, place.background().run(model.check().onSuccess(this::say)));
    }

    private void say(Badge words) {
        found.setText(words.text());
        found.getStyleClass().setAll("label", words.tone().styleClass());
    }

    private void open(JournalRow row) {
        AuditEntry entry = row.entry();
        Label facts = new Label(entry.detail());
        facts.setWrapText(true);
        facts.getStyleClass().add("code");
        KeyValues values = new KeyValues().add(Messages.text("ui.settings.journal.at"), model.time(row))
                .add(Messages.text("ui.settings.journal.who"), row.who())
                .add(Messages.text("ui.settings.journal.second"), row.second())
                .add(Messages.text("ui.settings.journal.what"), JournalWords.subject(entry));
        drawer.show(JournalWords.action(entry), new VBox(values,
                new Section(Messages.text("ui.settings.journal.facts"), facts),
                new Section(Messages.text("ui.settings.journal.hash"), new HashText(entry.hash())),
                new Section(Messages.text("ui.settings.journal.previous"), new HashText(entry.previous()))));
    }
}
