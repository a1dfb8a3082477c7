package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The questions before the tree is changed. */
final class LabelForms {
    private final LabelDesk desk;
    private final Supplier<List<LabelNode>> nodes;
    private final Runnable after;

    /** Where a label may stand: under another one, or at the top. */
    private record Place(@Nullable String code, String words) {}

    LabelForms(LabelDesk desk, Supplier<List<LabelNode>> nodes, Runnable after) {
        this.desk = desk;
        this.nodes = nodes;
        this.after = after;
    }

    /** Asks for a new label below this one; null for anywhere. */
    void add(@Nullable LabelNode parent) {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.labels.name")).required();
        Field<String> code = form.text(Messages.text("ui.labels.code")).required()
                .hint(Messages.text("ui.labels.code.hint"));
        if (parent != null) {
            code.set(parent.code() + "-");
        }
        List<Place> places = places(null);
        Field<Place> place = form.choice(Messages.text("ui.labels.parent"), places, Place::words).required();
        place.set(places.stream().filter(each -> parent != null && parent.code().equals(each.code())).findFirst()
                .orElse(places.getFirst()));
        form(Messages.text("ui.labels.add"), Messages.text("ui.labels.add.sentence"), form,
                Messages.text("ui.labels.add"),
                () -> desk.sources().labels().add(desk.actor(), code.get(), name.get(), place.get().code()));
    }

    void rename(LabelNode node) {
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.labels.name")).required().set(node.name());
        form(Messages.text("ui.labels.rename.title", node.name()),
                Messages.text("ui.labels.rename.sentence", node.targets()), form, Messages.text("ui.labels.rename"),
                () -> desk.sources().labels().rename(desk.actor(), node.code(), name.get()));
    }

    void move(LabelNode node) {
        Form form = new Form();
        Field<Place> place = form.choice(Messages.text("ui.labels.parent"), places(node), Place::words).required();
        form(Messages.text("ui.labels.move.title", node.name()), Messages.text("ui.labels.move.sentence"), form,
                Messages.text("ui.labels.move"),
                () -> desk.sources().labels().move(desk.actor(), node.code(), place.get().code()));
    }

    void merge(LabelNode node) {
        Form form = new Form();
        List<LabelNode> others = nodes.get().stream().filter(other -> other.active() && !other.equals(node)).toList();
        if (others.isEmpty()) {
            desk.place().notifier().refused(Messages.text("ui.labels.merge.alone"));
            return;
        }
        Field<LabelNode> into = form.choice(Messages.text("ui.labels.merge.into"), others,
                other -> words(other.code(), other.name())).required();
        form(Messages.text("ui.labels.merge.title", node.name()),
                Messages.text("ui.labels.merge.sentence", node.name(), node.targets(), node.inspectors()),
                form, Messages.text("ui.labels.merge"),
                () -> desk.sources().labels().merge(desk.actor(), node.code(), into.get().code()));
    }

    void withdraw(LabelNode node) {
        desk.place().dialogs().confirm(Messages.text("ui.labels.withdraw.title", node.name()),
                Messages.text("ui.labels.withdraw.sentence", node.targets(), node.inspectors()),
                Messages.text("ui.labels.withdraw"), () -> run(
                        () -> desk.sources().labels().withdraw(desk.actor(), node.code())));
    }

    void restore(LabelNode node) {
        run(() -> desk.sources().labels().restore(desk.actor(), node.code()));
    }

    private void run(Runnable change) {
        desk.place().background().run(desk.saying(() -> done(change), LabelForms::saved, after));
    }

    private void form(String title, String sentence, Form form, String verb, Runnable change) {
        desk.place().dialogs().form(title, sentence, form, verb,
                () -> desk.saying(() -> done(change), LabelForms::saved, after));
    }

    private static Boolean done(Runnable change) {
        change.run();
        return true;
    }

    private static String saved(Boolean done) {
        return Messages.text("ui.labels.saved");
    }

    /** The top and every label in use, but not the label itself. */
    private List<Place> places(@Nullable LabelNode moved) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(null, Messages.text("ui.labels.top")));
        TreeRow.of(nodes.get()).stream().map(TreeRow::node).filter(node -> node.active() && !node.equals(moved))
                .forEach(node -> places.add(new Place(node.code(), words(node.code(), node.name()))));
        return places;
    }

    static String words(String code, String name) {
        return Messages.text("ui.labels.named", name, code);
    }
}
