package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.SendingStatus;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Parts;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// The screen 交换: what has not left the office and the buttons that carry it out, what came in and what became of it.
/// Only the province's signed word makes anything received.
public final class ExchangeView implements View {
    /** Its id in the navigation. */
    public static final String ID = "exchange";

    private final ExchangeViewModel model;
    private final ScreenPane pane = new ScreenPane(Messages.text("ui.exchange.title"));
    private final Drawer drawer = new Drawer(pane);
    private final Label why = new Label();
    private final ExchangeActions actions;
    private final ReceivedView received;
    private final KeysView keys;
    private final Parts<ExchangePart> parts;

    public ExchangeView(ExchangeSources sources, Actor actor, Workplace place) {
        model = new ExchangeViewModel(sources, actor, place.background());
        actions = new ExchangeActions(model, place, this::tell, () -> {
            refresh();
            place.navigator().refresh();
        });
        received = new ReceivedView(model, place.background(), drawer, actions::confirm);
        keys = new KeysView(new KeysViewModel(sources, actor), place, model::refresh);
        parts = new Parts<>(Messages.text("ui.exchange.parts"), List.of(ExchangePart.values()),
                Map.of(ExchangePart.OUTBOX, new OutboxView(model, place.background(), drawer), ExchangePart.SENT,
                        new SentView(model, place.background(), drawer), ExchangePart.RECEIVED, received,
                        ExchangePart.KEYS, keys),
                part -> Messages.text("ui.exchange.part." + part));
        why.setWrapText(true);
        pane.aside(actions.buttons().toArray(Button[]::new));
        pane.getChildren().addAll(why, parts.chips(), parts.node());
        pane.filling(parts.node());
        model.stateProperty().subscribe(this::show);
    }

    /** How many records wait to be sent; asked on a worker's thread. */
    public long count() {
        return model.pending();
    }

    @Override
    public Node node() {
        return drawer.node();
    }

    @Override
    public void onShow() {
        refresh();
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    private void refresh() {
        model.refresh();
        parts.current().onShow();
    }

    private void show(ExchangeState state) {
        actions.show(state);
        keys.show(state.keys());
        pane.remark(remark(state.sending()));
        Optional<String> obstacle = state.exportObstacle();
        why.setText(obstacle.orElse(""));
        why.setManaged(obstacle.isPresent());
        why.getStyleClass().setAll("label", (state.obstacle().isPresent() ? Tone.DUE : Tone.MUTED).styleClass());
    }

    /** What waits, and since when. */
    private String remark(SendingStatus status) {
        List<String> words = new ArrayList<>();
        if (status.pending() > 0) {
            words.add(Messages.text("ui.exchange.pending", status.pending(),
                    model.times().minute(status.oldestPending())));
        }
        if (status.waiting() > 0) {
            words.add(Messages.text("ui.exchange.waiting", status.waiting(),
                    model.times().minute(status.oldestWaiting())));
        }
        if (status.returned() > 0) {
            words.add(Messages.text("ui.exchange.returned.count", status.returned()));
        }
        return String.join(Messages.text("base.semicolon"), words);
    }

    private void tell(List<PackageIn> packages) {
        parts.choose(ExchangePart.RECEIVED);
        received.tell(packages);
    }
}
