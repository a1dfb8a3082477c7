package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.Certificates;
import cn.shuangsuiji.exchange.KeyState;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The four things that let an office exchange, in the order in which they come about: each with its facts and its button. */
final class KeysView implements View {
    private final KeysViewModel model;
    private final KeyDialogs dialogs;
    private final VBox steps = new VBox();
    private final ScrollPane scroll = new ScrollPane(steps);

    /** @param changed reads the state again */
    KeysView(KeysViewModel model, Workplace place, Runnable changed) {
        this.model = model;
        this.dialogs = new KeyDialogs(model, place, changed);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return scroll;
    }

    void show(KeyState state) {
        steps.getChildren().setAll(request(state.request()), authorities(state), office(state), province(state));
    }

    private Node request(@Nullable Path request) {
        if (request == null) {
            return step("ui.exchange.keys.request", List.of(words("ui.exchange.keys.request.none")),
                    Buttons.primary(Messages.text("ui.exchange.keys.create"), dialogs::create), model.refusal());
        }
        return step("ui.exchange.keys.request", List.of(words("ui.exchange.keys.request.there")),
                Buttons.plain(Messages.text("ui.exchange.keys.request.save"), () -> dialogs.save(request)),
                model.refusal());
    }

    private Node authorities(KeyState state) {
        List<Node> facts = state.authorities().isEmpty()
                ? List.of(words("ui.exchange.keys.authority.none"))
                : state.authorities().stream().map(this::facts).toList();
        return step("ui.exchange.keys.authority", facts,
                Buttons.plain(Messages.text("ui.exchange.keys.trust"), dialogs::trust), model.refusal());
    }

    private Node office(KeyState state) {
        Optional<String> obstacle = model.refusal()
                .or(() -> state.request() == null ? sentence("ui.exchange.keys.needs.request") : Optional.empty())
                .or(() -> needsAuthority(state));
        return step("ui.exchange.keys.office", certificate(state.office(), "ui.exchange.keys.office.none"),
                Buttons.plain(Messages.text("ui.exchange.keys.install"), dialogs::install), obstacle);
    }

    private Node province(KeyState state) {
        return step("ui.exchange.keys.province", certificate(state.province(), "ui.exchange.keys.province.none"),
                Buttons.plain(Messages.text("ui.exchange.keys.install.province"), dialogs::installProvince),
                model.refusal().or(() -> needsAuthority(state)));
    }

    private static Optional<String> needsAuthority(KeyState state) {
        return state.authorities().isEmpty() ? sentence("ui.exchange.keys.needs.authority") : Optional.empty();
    }

    private List<Node> certificate(@Nullable X509Certificate certificate, String none) {
        return List.of(certificate == null ? words(none) : facts(certificate));
    }

    private Node facts(X509Certificate certificate) {
        Badge validity = model.validity(certificate);
        return new KeyValues().add(Messages.text("ui.exchange.keys.owner"), KeysViewModel.owner(certificate))
                .addCode(Messages.text("ui.exchange.keys.fingerprint"), Certificates.fingerprint(certificate))
                .add(Messages.text("ui.exchange.keys.valid"), validity.text(), validity.tone());
    }

    private static Node step(String title, List<Node> facts, Button verb, Optional<String> obstacle) {
        return new Section(Messages.text(title), Stream
                .concat(facts.stream(), Stream.of(ObstacleLine.of(List.of(verb), obstacle))).toArray(Node[]::new));
    }

    private static Node words(String key) {
        Label words = new Label(Messages.text(key));
        words.setWrapText(true);
        words.getStyleClass().add(Tone.MUTED.styleClass());
        return words;
    }

    private static Optional<String> sentence(String key) {
        return Optional.of(Messages.text(key));
    }
}
