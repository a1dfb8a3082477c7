package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.Layer;
import cn.shuangsuiji.notice.paper.CommitmentSheet;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.HashText;
import cn.shuangsuiji.ui.kit.RunningWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import static cn.shuangsuiji.ui.draw.FactTable.Align.FIGURE;
import static cn.shuangsuiji.ui.draw.FactTable.Align.WORDS;

/// The pages' contents. The room sees the layers by number: risk classes never leave the office.
final class CeremonyPages {
    private static final int GROUPS_A_LINE = 3;
    private static final int FOOT_GROUPS_A_LINE = 4;
    private static final double QR_SIDE = 250;
    private static final int ITEMS_NAMED = 2;
    private static final int ROWS = 6;

    private final CeremonyViewModel model;
    private final DrawViewModel draw;
    private final Dialogs dialogs;
    private final Runnable leave;
    private final Runnable turned;

    /**
     * @param leave gives up the ceremony, after a question
     * @param turned lays the page out again, after its names changed
     */
    CeremonyPages(CeremonyViewModel model, Dialogs dialogs, Runnable leave, Runnable turned) {
        this.model = model;
        this.draw = model.draw();
        this.dialogs = dialogs;
        this.leave = leave;
        this.turned = turned;
    }

    CeremonyContent content(CeremonyPage page) {
        return switch (page) {
            case SUBJECT -> subject();
            case COMMITMENT -> commitment();
            case DIGITS -> digits();
            case RESULT -> model.stage() == ResultStage.NAMES ? result() : tickets();
        };
    }

    private CeremonyContent subject() {
        DrawFacts facts = draw.facts();
        boolean isFrozen = facts.current() != null;
        VBox body = new VBox();
        body.getStyleClass().add("ceremony-body");
        DrawPreview preview = facts.preview();
        if (preview != null) {
            body.getChildren().addAll(layers(preview), plain(StrataTable.excluded(preview)));
        }
        Button verb = isFrozen
                ? Buttons.primary(Messages.text("ui.draw.ceremony.commit.verb"),
                        () -> DrawDialogs.witness(dialogs, draw))
                : working(Messages.text("ui.draw.freeze.verb", facts.drawable()), draw::freeze);
        Optional<String> obstacle = isFrozen ? draw.commitObstacle() : draw.freezeObstacle();
        verb.setDisable(obstacle.isPresent());
        obstacle.ifPresent(words -> body.getChildren().add(plain(words)));
        return new CeremonyContent(
                Messages.text("ui.draw.preview.title", facts.drawable(), facts.visits()),
                Messages.text(isFrozen ? "ui.draw.ceremony.subject.frozen" : "ui.draw.ceremony.subject", items(facts),
                        facts.inspectors()),
                body, List.of(), List.of(verb), verb);
    }

    private CeremonyContent commitment() {
        DrawFacts facts = draw.facts();
        Node code = new QrPicture(CommitmentSheet.QR_PREFIX + facts.commitment(), QR_SIDE,
                Messages.text("ui.draw.ceremony.qr.commitment"));
        HashText hash = new HashText(facts.commitment(), GROUPS_A_LINE);
        hash.getStyleClass().add("ceremony-hash");
        Button print = Buttons.plain(Messages.text("ui.draw.commit.print"), () -> {});
        print.setOnAction(_ -> Buttons.waitFor(print, draw.printCommitment()));
        VBox words = new VBox(hash, print);
        words.getStyleClass().add("ceremony-words");
        HBox body = new HBox(words, code);
        body.getStyleClass().add("ceremony-columns");
        Button verb = Buttons.primary(Messages.text("ui.draw.ceremony.compared"), model::toDigits);
        return new CeremonyContent(Messages.text("ui.draw.ceremony.commitment"),
                Messages.text("ui.draw.ceremony.commitment.sentence", facts.drawable(), facts.inspectors()), body,
                List.of(), List.of(verb), verb);
    }

    private CeremonyContent digits() {
        DrawFacts facts = draw.facts();
        Button verb = working(Messages.text("ui.draw.draw.verb", facts.visits()), draw::draw);
        Label reason = plain("");
        SeedForm form = new SeedForm(draw.seed(), draw.demands(), () -> {
            Optional<String> obstacle = draw.drawObstacle();
            verb.setDisable(obstacle.isPresent());
            reason.setText(obstacle.orElse(Messages.text("ui.draw.ceremony.agreed")));
        });
        Button back = Buttons.plain(Messages.text("ui.draw.ceremony.back"), model::toCommitment);
        VBox body = new VBox(form, reason);
        body.getStyleClass().add("ceremony-body");
        return new CeremonyContent(Messages.text("ui.draw.seed.title"),
                Messages.text("ui.draw.ceremony.digits.sentence"), body, List.of(), List.of(back, verb),
                form.nextEntry());
    }

    /** The draw itself: every target's ticket, as listed and then sorted. */
    private CeremonyContent tickets() {
        TicketBoard board = draw.facts().board();
        boolean isSorted = model.stage() == ResultStage.SORTED;
        Button verb = Buttons.primary(
                Messages.text(isSorted ? "ui.draw.ceremony.names" : "ui.draw.ceremony.sort", board.quota()), () -> {
                    model.turn();
                    turned.run();
                });
        return new CeremonyContent(
                Messages.text(isSorted ? "ui.draw.ceremony.sorted" : "ui.draw.ceremony.tickets", board.population(),
                        board.quota()),
                Messages.text(isSorted ? "ui.draw.ceremony.sorted.sentence" : "ui.draw.ceremony.tickets.sentence",
                        board.quota()),
                new TicketTable(isSorted ? board.sorted() : board.asListed(), isSorted), List.of(), List.of(verb),
                verb);
    }

    private CeremonyContent result() {
        DrawFacts facts = draw.facts();
        GridPane names = names();
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox body = new HBox(names, new QrPicture(
                "commitment=" + facts.commitment() + "\nseed=" + facts.seedHex(), QR_SIDE,
                Messages.text("ui.draw.ceremony.qr.seed")));
        body.getStyleClass().add("ceremony-columns");
        HBox foot = new HBox(digest(Messages.text("ui.draw.fact.commitment"), facts.commitment()),
                digest(Messages.text("ui.draw.fact.seed"), facts.seedHex()));
        foot.getStyleClass().add("ceremony-columns");
        List<Button> verbs = new ArrayList<>();
        if (model.hasBefore()) {
            verbs.add(Buttons.plain(Messages.text("ui.draw.ceremony.before"), () -> {
                model.before();
                turned.run();
            }));
        }
        if (!model.hasMore()) {
            Button certificate = Buttons.plain(Messages.text("ui.draw.ceremony.certificate"), () -> {});
            certificate.setOnAction(_ -> Buttons.waitFor(certificate, draw.openCertificate()));
            verbs.add(certificate);
        }
        verbs.add(model.hasMore()
                ? Buttons.primary(Messages.text("ui.draw.ceremony.more"), () -> {
                    model.more();
                    turned.run();
                })
                : Buttons.primary(Messages.text("ui.draw.ceremony.leave"), leave));
        return new CeremonyContent(Messages.text("ui.draw.ceremony.result", facts.visits()),
                Messages.text("ui.draw.ceremony.result.sentence", model.names().getFirst().rank(),
                        model.names().getLast().rank(), facts.drawn().size()),
                body, List.of(foot), verbs, verbs.getLast());
    }

    private GridPane names() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("ceremony-names");
        List<DrawnRow> rows = model.names();
        for (int i = 0; i < rows.size(); i++) {
            Label rank = new Label(Messages.text("ui.count", rows.get(i).rank()));
            rank.setMinWidth(Label.USE_PREF_SIZE);
            rank.getStyleClass().add("muted");
            Label name = plain(rows.get(i).name());
            grid.add(rank, i / ROWS * 2, i % ROWS);
            grid.add(name, i / ROWS * 2 + 1, i % ROWS);
            GridPane.setHgrow(name, Priority.ALWAYS);
        }
        return grid;
    }

    private static Node digest(String name, String hex) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        return new VBox(label, new HashText(hex, FOOT_GROUPS_A_LINE));
    }

    private static FactTable layers(DrawPreview preview) {
        FactTable table = new FactTable(
                List.of(Messages.text("ui.draw.layer"), Messages.text("ui.draw.strata.drawable"),
                        Messages.text("ui.draw.strata.ratio"), Messages.text("ui.draw.strata.quota"),
                        Messages.text("ui.draw.strata.chance")),
                List.of(WORDS, FIGURE, FIGURE, FIGURE, FIGURE));
        for (Layer layer : preview.layers()) {
            String name = layer.parts() == 1
                    ? Messages.text("ui.draw.layer.number", layer.number())
                    : Messages.text("ui.draw.layer.parts", layer.number(), layer.parts());
            table.row(List.of(name, StrataTable.count(layer.drawable()),
                    String.join(Messages.text("base.comma"), layer.ratios()),
                    StrataTable.count(layer.quota()), StrataTable.chance(layer.chance(), false)));
        }
        return table;
    }

    private static String items(DrawFacts facts) {
        String named = String.join(Messages.text("base.comma"), facts.items().stream().limit(ITEMS_NAMED).toList());
        return facts.items().size() > ITEMS_NAMED
                ? Messages.text("ui.draw.ceremony.items", named, facts.items().size())
                : named;
    }

    private static Button working(String words, Supplier<RunningWork> work) {
        Button verb = Buttons.primary(words, () -> {});
        verb.setOnAction(_ -> Buttons.waitFor(verb, work.get()));
        return verb;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
