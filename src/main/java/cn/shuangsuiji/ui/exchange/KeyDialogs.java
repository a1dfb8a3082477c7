package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.PasswordPolicy;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for what each step of the keys needs, and does it. */
final class KeyDialogs {
    private static final List<String> ENDINGS = List.of("pem", "crt", "cer");

    private final KeysViewModel model;
    private final Workplace place;
    private final Runnable changed;

    KeyDialogs(KeysViewModel model, Workplace place, Runnable changed) {
        this.model = model;
        this.place = place;
        this.changed = changed;
    }

    void create() {
        Form form = new Form();
        Field<String> password = form.password(Messages.text("ui.exchange.password")).required()
                .hint(Messages.text("ui.exchange.password.hint")).rule(text -> PasswordPolicy.complaint("", text));
        form.password(Messages.text("ui.first.repeat")).required(Messages.text("ui.first.repeat.missing"))
                .must(text -> text.equals(password.value().orElse("")), Messages.text("ui.first.repeat.wrong"))
                .recheckedWith(password);
        place.dialogs().form(Messages.text("ui.exchange.keys.create"),
                Messages.text("ui.exchange.keys.create.sentence"),
                form, Messages.text("ui.exchange.keys.create"),
                () -> model.create(password.get())
                        .onSuccess(_ -> done(Messages.text("ui.exchange.keys.created"))));
    }

    void save(Path request) {
        place.files().save(Messages.text("ui.exchange.keys.request.save"), String.valueOf(request.getFileName()))
                .ifPresent(to -> place.background().run(model.copy(request, to)
                        .onSuccess(file -> place.notifier().done(Messages.text("ui.exchange.keys.saved", file)))));
    }

    void trust() {
        choose("ui.exchange.keys.trust").ifPresent(file -> {
            Form form = new Form();
            Field<String> letter = form.longText(Messages.text("ui.exchange.keys.letter"), 2).required()
                    .hint(Messages.text("ui.exchange.keys.letter.hint"));
            place.dialogs().form(Messages.text("ui.exchange.keys.trust"),
                    Messages.text("ui.exchange.keys.trust.sentence", file.getFileName()), form,
                    Messages.text("ui.exchange.keys.trust"), () -> model.trust(file, letter.get())
                            .onSuccess(_ -> done(Messages.text("ui.exchange.keys.trusted"))));
        });
    }

    void install() {
        take("ui.exchange.keys.install", model::install, "ui.exchange.keys.installed");
    }

    void installProvince() {
        take("ui.exchange.keys.install.province", model::installProvince, "ui.exchange.keys.installed.province");
    }

    private void take(String title, Function<Path, BackgroundWork<Path>> work, String sentence) {
        choose(title).ifPresent(
                file -> place.background().run(work.apply(file).onSuccess(_ -> done(Messages.text(sentence)))));
    }

    private Optional<Path> choose(String title) {
        return place.files().open(Messages.text(title), Messages.text("ui.exchange.keys.files"), ENDINGS);
    }

    private void done(String sentence) {
        place.notifier().done(sentence);
        changed.run();
    }
}
