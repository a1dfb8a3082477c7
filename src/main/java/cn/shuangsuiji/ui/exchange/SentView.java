package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.PackageOut;
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
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The packages written for the province. */
final class SentView implements View {
    private final ExchangeViewModel model;
    private final Drawer drawer;
    private final PagedTable<PackageOut> table;

    SentView(ExchangeViewModel model, Background background, Drawer drawer) {
        this.model = model;
        this.drawer = drawer;
        table = new PagedTable<>(Messages.text("ui.exchange.part.SENT"), background, columns()).onOpen(this::open)
                .count(total -> Messages.text("ui.exchange.packages", total))
                .empty(new EmptyState(Messages.text("ui.exchange.sent.none")));
    }

    @Override
    public Node node() {
        return table.node();
    }

    @Override
    public void onShow() {
        table.show(model.sent());
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    private List<Column<PackageOut>> columns() {
        return List.of(
                Column.<PackageOut>text(Messages.text("ui.exchange.exported.at"),
                        row -> model.times().minute(row.exportedAt())).width(11),
                Column.<PackageOut>code(Messages.text("ui.exchange.file"), PackageOut::fileName).growing().width(16),
                Column.<PackageOut>text(Messages.text("ui.exchange.numbers"), SentView::numbers).width(10),
                Column.<PackageOut>number(Messages.text("ui.exchange.count"), SentView::count),
                Column.<PackageOut>text(Messages.text("ui.exchange.who"), row -> model.name(row.exportedBy()))
                        .width(8),
                Column.<PackageOut>badge(Messages.text("ui.exchange.state"), row -> OutboxWords.state(row.state()))
                        .width(8));
    }

    private static String numbers(PackageOut row) {
        return Messages.text("ui.exchange.range", row.fromSeq(), row.toSeq());
    }

    private static long count(PackageOut row) {
        return row.toSeq() - row.fromSeq() + 1;
    }

    private void open(PackageOut row) {
        drawer.show(Messages.text("ui.exchange.sent.one", count(row)),
                new VBox(new KeyValues().add(Messages.text("ui.exchange.state"), Messages.of(row.state()),
                        OutboxWords.state(row.state()).tone())
                        .add(Messages.text("ui.exchange.exported.at"), model.times().minute(row.exportedAt()))
                        .add(Messages.text("ui.exchange.who"), model.name(row.exportedBy()))
                        .add(Messages.text("ui.exchange.numbers"), numbers(row))
                        .addCode(Messages.text("ui.exchange.file"), row.fileName()),
                        new Section(Messages.text("ui.exchange.sha256"), new HashText(row.sha256()))));
    }
}
