package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/// What all parts of 标签 work with.
///
/// @param drawer where details are shown
record LabelDesk(LabelSources sources, Actor actor, Workplace place, Drawer drawer) {
    boolean mayChange() {
        return actor.may(Permission.IMPORT_LISTS);
    }

    /** The button, disabled for those who may not change labels; the screen says why. */
    Button guarded(Button button) {
        button.setDisable(!mayChange());
        return button;
    }

    /** Work whose success is said in a sentence and followed by what shows it. */
    <T> BackgroundWork<T> saying(Supplier<T> work, Function<T, String> sentence, Runnable after) {
        return BackgroundWork.of(Messages.text("ui.labels.saving"), _ -> work.get()).onSuccess(done -> {
            place.notifier().done(sentence.apply(done));
            after.run();
        });
    }
}
