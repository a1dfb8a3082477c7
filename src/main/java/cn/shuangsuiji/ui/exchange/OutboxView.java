package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.OutboxEntry;
import cn.shuangsuiji.exchange.Sending;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Chips;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the province must learn, and how far each record came. */
final class OutboxView implements View {
    private final ExchangeViewModel model;
    private final Drawer drawer;
    private final PagedTable<OutboxEntry> table;
    private final Chips<Optional<Sending>> states = new Chips<>(Messages.text("ui.exchange.state"),
            Stream.concat(Stream.of(Optional.<Sending>empty()), Arrays.stream(Sending.values()).map(Optional::of))
                    .toList(),
            state -> state.map(Messages::of).orElse(Messages.text("ui.exchange.state.all")));
    private final VBox box = new VBox();

    OutboxView(ExchangeViewModel model, Background background, Drawer drawer) {
        this.model = model;
        this.drawer = drawer;
        table = new PagedTable<>(Messages.text("ui.exchange.part.OUTBOX"), background, columns()).onOpen(this::open)
                .count(total -> Messages.text("ui.exchange.records", total))
                .empty(new EmptyState(Messages.text("ui.exchange.records.none")));
        states.selectedProperty().addListener((_, _, state) -> table.show(model.outbox(state)));
        table.fill(box, states.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(model.outbox(states.selectedProperty().get()));
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    private List<Column<OutboxEntry>> columns() {
        return List.of(
                Column.<OutboxEntry>number(Messages.text("ui.exchange.seq"), OutboxEntry::seq),
                Column.<OutboxEntry>text(Messages.text("ui.exchange.kind"), OutboxWords::kind).width(8),
                Column.<OutboxEntry>text(Messages.text("ui.exchange.what"), OutboxWords::what).growing().width(16),
                Column.<OutboxEntry>text(Messages.text("ui.exchange.created"),
                        entry -> model.times().minute(entry.createdAt())).width(11),
                Column.<OutboxEntry>badge(Messages.text("ui.exchange.state"),
                        entry -> OutboxWords.state(entry.state())).width(8),
                Column.<OutboxEntry>text(Messages.text("ui.exchange.returned"), OutboxEntry::reason).width(20));
    }

    private void open(OutboxEntry entry) {
        Label payload = new Label(Json.pretty(Json.read(entry.payload(), Object.class)).strip());
        payload.setWrapText(true);
        payload.getStyleClass().add("code");
        KeyValues facts = new KeyValues()
                .add(Messages.text("ui.exchange.seq"), Messages.text("ui.count", entry.seq()))
                .add(Messages.text("ui.exchange.what"), OutboxWords.what(entry))
                .add(Messages.text("ui.exchange.created"), model.times().minute(entry.createdAt()))
                .add(Messages.text("ui.exchange.state"), Messages.of(entry.state()),
                        OutboxWords.state(entry.state()).tone());
        if (entry.reason() != null) {
            facts.add(Messages.text("ui.exchange.returned"), entry.reason());
        }
        drawer.show(OutboxWords.kind(entry),
                new VBox(facts, new Section(Messages.text("ui.exchange.payload"), payload)));
    }
}
