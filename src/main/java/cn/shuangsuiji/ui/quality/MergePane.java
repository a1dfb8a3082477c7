package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.quality.DuplicateGroup;
import cn.shuangsuiji.catalog.quality.DuplicateMember;
import cn.shuangsuiji.catalog.quality.DuplicateService;
import cn.shuangsuiji.catalog.quality.MergeField;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.Comparator;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One group: which row stays, which goes into it, which contents are taken, or that they are not one target. */
final class MergePane {
    private final DuplicateService duplicates;
    private final Actor actor;
    private final Workplace workplace;
    private final Runnable back;
    private final LatestWork proposing;
    private final Label title = new Label();
    private final VBox content = new VBox();
    private final VBox box = new VBox();
    private final Button apart = Buttons.plain(Messages.text("ui.quality.apart"), this::askApart);
    private @Nullable DuplicateGroup group;
    private @Nullable Form form;

    MergePane(DuplicateService duplicates, Actor actor, Workplace workplace, Runnable back) {
        this.duplicates = duplicates;
        this.actor = actor;
        this.workplace = workplace;
        this.back = back;
        proposing = workplace.background().latest();
        title.getStyleClass().add("heading");
        apart.setDisable(!actor.may(Permission.IMPORT_LISTS));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(Buttons.plain(Messages.text("ui.quality.groups.back"), back), title, gap, apart);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        box.getStyleClass().add("screen-part");
        box.getChildren().addAll(bar, scroll);
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    Node node() {
        return box;
    }

    void show(DuplicateGroup shown) {
        group = shown;
        title.setText(Messages.text("ui.quality.group.title", shown.members().size()));
        Form asked = new Form();
        Field<DuplicateMember> kept = asked.choice(Messages.text("ui.quality.kept"), shown.members(), MergePane::words)
                .required();
        Field<DuplicateMember> merged = asked
                .choice(Messages.text("ui.quality.merged"), shown.members(), MergePane::words).required()
                .must(member -> !member.equals(kept.property().getValue()), Messages.text("ui.quality.merge.other"))
                .recheckedWith(kept);
        MergeTable table = new MergeTable();
        asked.row(table.node());
        Field<String> reason = asked.text(Messages.text("ui.quality.reason")).required()
                .hint(Messages.text("ui.quality.reason.hint"));
        Button verb = Buttons.primary(Messages.text("ui.quality.merge"), () -> {});
        verb.setDisable(!actor.may(Permission.IMPORT_LISTS));
        asked.submitWith(verb, workplace.background(),
                () -> merging(kept.get(), merged.get(), table.taken(), reason.get()));
        Runnable propose = () -> propose(kept.value().orElse(null), merged.value().orElse(null), table);
        kept.property().addListener(_ -> propose.run());
        merged.property().addListener(_ -> propose.run());
        kept.set(stays(shown));
        merged.set(shown.members().stream().filter(member -> !member.equals(kept.get())).findFirst()
                .orElse(shown.members().getLast()));
        HBox buttons = new HBox(verb);
        content.getChildren().setAll(asked.node(), buttons);
        content.getStyleClass().setAll("screen-part");
        form = asked;
    }

    /** A moment later, because what scrolls is not in the scene before it was laid out. */
    void focus() {
        Platform.runLater(() -> {
            if (form != null) {
                form.focus();
            }
        });
    }

    private void propose(@Nullable DuplicateMember kept, @Nullable DuplicateMember merged, MergeTable table) {
        if (kept == null || merged == null || kept.equals(merged)) {
            table.clear();
            return;
        }
        proposing.run(BackgroundWork.quiet(_ -> duplicates.propose(kept.code(), merged.code()))
                .onSuccess(table::show));
    }

    private BackgroundWork<DuplicateMember> merging(DuplicateMember kept, DuplicateMember merged,
            Set<MergeField> taken, String reason) {
        return BackgroundWork.of(Messages.text("ui.quality.merging"), _ -> {
            duplicates.merge(actor, kept.code(), merged.code(), taken, reason);
            return merged;
        }).onSuccess(done -> {
            workplace.notifier().done(Messages.text("ui.quality.merge.done", words(done), words(kept)));
            back.run();
        });
    }

    private void askApart() {
        DuplicateGroup shown = group;
        if (shown != null) {
            workplace.dialogs().confirm(Messages.text("ui.quality.apart"),
                    Messages.text("ui.quality.apart.sentence", shown.members().size()),
                    Messages.text("ui.quality.apart"), () -> workplace.background().run(BackgroundWork
                            .of(Messages.text("ui.quality.merging"), _ -> {
                                duplicates.holdApart(actor, shown);
                                return shown;
                            }).onSuccess(_ -> back.run())));
        }
    }

    /** Proposed to stay: the newest of those with the longest code, since old numbers give way to credit codes. */
    private static DuplicateMember stays(DuplicateGroup group) {
        return group.members().stream().max(Comparator.comparingInt(member -> member.code().length()))
                .orElseThrow();
    }

    private static String words(DuplicateMember member) {
        return Messages.text("ui.quality.row", member.name(), member.code());
    }
}
