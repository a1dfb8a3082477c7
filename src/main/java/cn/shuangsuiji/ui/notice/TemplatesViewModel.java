package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.preview.PageImage;
import cn.shuangsuiji.notice.template.TemplateCopy;
import cn.shuangsuiji.notice.template.TemplateVersion;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One wording at a time: what holds, what is typed, what it looks like. The last page that could be set stays in sight while
/// the text is broken. What is typed is kept as a draft at each look.
final class TemplatesViewModel {
    private static final double DPI = 60;

    private final App app;
    private final Actor actor;
    private final Timestamps times;
    private final LatestWork looking;
    private final LatestWork opening;
    private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PageImage> image = new ReadOnlyObjectWrapper<>();
    private PaperKind kind = PaperKind.INSPECTION_NOTICE;
    private String text = "";

    TemplatesViewModel(App app, Actor actor, Background background) {
        this.app = app;
        this.actor = actor;
        this.times = new Timestamps(app.clock.getZone());
        this.looking = background.latest();
        this.opening = background.latest();
    }

    /** The text to be shown when a kind is opened. */
    ReadOnlyStringProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Why the typed text cannot be set, with its line; empty when it can. */
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** Whose wording it is, and whether a change waits to be saved. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The first page as it would look. */
    ReadOnlyObjectProperty<@Nullable PageImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    PaperKind kind() {
        return kind;
    }

    /** Opens a kind's wording, or the change of it that was not saved. */
    void open(PaperKind chosen) {
        kind = chosen;
        String name = chosen.template();
        opening.run(BackgroundWork.quiet(_ -> {
            Optional<String> draft = app.templates.draft(name);
            return new Wording(draft.orElseGet(() -> app.templates.text(name)), app.templates.isOwn(name),
                    draft.isPresent());
        }).onSuccess(wording -> {
            say(wording.own(), wording.draft());
            text = "";
            // the same text twice would not be noticed
            opened.set("");
            opened.set(wording.text());
        }));
    }

    /** Takes what was typed and looks at it. */
    void typed(String words) {
        if (words.equals(text)) {
            return;
        }
        text = words;
        PaperKind of = kind;
        looking.run(BackgroundWork.quiet(_ -> {
            app.templates.keepDraft(of.template(), words);
            return app.templatePreview.render(of, words, DPI);
        }).onSuccess(page -> {
            complaint.set("");
            image.set(page);
        }).onRefusal(refusal -> complaint.set(refusal.sentence())));
    }

    /**
     * Makes the typed text the wording that holds.
     *
     * @param saved told when it does
     */
    BackgroundWork<TemplateVersion> save(Runnable saved) {
        PaperKind of = kind;
        String words = text;
        return BackgroundWork.<TemplateVersion>quiet(
                _ -> app.templates.save(actor.login(), of.template(), of.fields(), words))
                .onSuccess(_ -> {
                    say(true, false);
                    saved.run();
                }).onRefusal(refusal -> complaint.set(refusal.sentence()));
    }

    /**
     * Goes back to the program's own wording.
     *
     * @param restored told when it holds
     */
    BackgroundWork<PaperKind> restore(Runnable restored) {
        PaperKind of = kind;
        return BackgroundWork.<PaperKind>quiet(_ -> {
            app.templates.restore(actor.login(), of.template());
            return of;
        }).onSuccess(_ -> {
            open(of);
            restored.run();
        });
    }

    List<TemplateCopy> versions() {
        return app.templates.versions(kind.template());
    }

    String text(TemplateCopy copy) {
        return app.templates.text(copy);
    }

    String moment(Instant at) {
        return times.minute(at);
    }

    private void say(boolean own, boolean draft) {
        String whose = Messages.text(own ? "ui.notice.template.own" : "ui.notice.template.shipped");
        state.set(draft ? Messages.text("ui.notice.template.draft", whose) : whose);
    }

    private record Wording(String text, boolean own, boolean draft) {}
}
