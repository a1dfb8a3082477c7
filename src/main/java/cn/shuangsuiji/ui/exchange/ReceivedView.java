package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.Outcome;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.View;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The packages that came in, with what became of each and why. */
final class ReceivedView implements View {
    private final ExchangeViewModel model;
    private final Drawer drawer;
    private final Consumer<PackageIn> confirm;
    private final PagedTable<PackageIn> table;

    /** @param confirm asks a second person about a list that looked too small */
    ReceivedView(ExchangeViewModel model, Background background, Drawer drawer, Consumer<PackageIn> confirm) {
        this.model = model;
        this.drawer = drawer;
        this.confirm = confirm;
        table = new PagedTable<>(Messages.text("ui.exchange.part.RECEIVED"), background, columns())
                .onOpen(row -> drawer.show(Messages.text("ui.exchange.received.one"), details(row)))
                .count(total -> Messages.text("ui.exchange.packages", total))
                .empty(new EmptyState(Messages.text("ui.exchange.received.none")));
    }

    @Override
    public Node node() {
        return table.node();
    }

    @Override
    public void onShow() {
        table.show(model.received());
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    /** Says of each package just read what became of it. */
    void tell(List<PackageIn> packages) {
        VBox all = new VBox();
        packages.forEach(row -> all.getChildren().add(new Section(row.fileName(), sentence(row))));
        drawer.show(Messages.text("ui.exchange.imported", packages.size()), all);
    }

    private List<Column<PackageIn>> columns() {
        return List.of(
                Column.<PackageIn>text(Messages.text("ui.exchange.received.at"),
                        row -> model.times().minute(row.receivedAt())).width(11),
                Column.<PackageIn>text(Messages.text("ui.exchange.kind"), ReceivedWords::kind).width(8),
                Column.<PackageIn>badge(Messages.text("ui.exchange.outcome"), ReceivedWords::outcome).width(8),
                Column.<PackageIn>text(Messages.text("ui.exchange.reason"), PackageIn::reason).growing().width(16),
                Column.<PackageIn>code(Messages.text("ui.exchange.file"), PackageIn::fileName).width(16),
                Column.<PackageIn>action("", ReceivedView::verb, confirm).width(7));
    }

    private static @Nullable String verb(PackageIn row) {
        return row.outcome() == Outcome.NEEDS_CONFIRMATION ? Messages.text("ui.exchange.confirm") : null;
    }

    private Node details(PackageIn row) {
        String confirmedBy = row.confirmedBy();
        KeyValues facts = new KeyValues().add(Messages.text("ui.exchange.kind"), ReceivedWords.kind(row))
                .add(Messages.text("ui.exchange.asof"), row.dataAsOf() == null ? "" : row.dataAsOf().toString())
                .add(Messages.text("ui.exchange.received.at"), model.times().minute(row.receivedAt()))
                .add(Messages.text("ui.exchange.who"), model.name(row.receivedBy()))
                .add(Messages.text("ui.exchange.confirmed"), confirmedBy == null ? "" : model.name(confirmedBy))
                .addCode(Messages.text("ui.exchange.file"), row.fileName());
        if (row.fromSeq() != null && row.toSeq() != null) {
            facts.add(Messages.text("ui.exchange.numbers"),
                    Messages.text("ui.exchange.range", row.fromSeq(), row.toSeq()));
        }
        return new VBox(new Section(Messages.text("ui.exchange.outcome"), sentence(row)), facts,
                new Section(Messages.text("ui.exchange.sha256"), new HashText(row.sha256())));
    }

    private static Node sentence(PackageIn row) {
        Label outcome = new Label(ReceivedWords.outcome(row).text());
        outcome.getStyleClass().add(ReceivedWords.outcome(row).tone().styleClass());
        Label reason = new Label(row.reason());
        reason.setWrapText(true);
        return new VBox(outcome, reason);
    }
}
