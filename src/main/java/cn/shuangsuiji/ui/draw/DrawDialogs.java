package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.util.function.Function;

/** The question that the task's page and the ceremony ask alike. */
final class DrawDialogs {
    private DrawDialogs() {}

    /** Lets the witness log in; the commitment follows. */
    static void witness(Dialogs dialogs, DrawViewModel model) {
        DrawFacts facts = model.facts();
        Form form = new Form();
        Field<String> name = form.text(Messages.text("ui.login.name")).required();
        Field<String> password = form.password(Messages.text("ui.login.password")).required();
        Field<String> publicValue = form.text(Messages.text("ui.draw.commit.public"))
                .hint(Messages.text("ui.draw.commit.public.hint"));
        dialogs.form(Messages.text("ui.draw.commit.title"),
                Messages.text("ui.draw.commit.question", facts.drawable(), facts.inspectors()), form,
                Messages.text("ui.draw.commit.verb", facts.drawable()), () -> {
                    Credentials witness = new Credentials(name.get(), password.get());
                    Function<Credentials, DrawAttempt> commitment = model.commitment(publicValue.value().orElse(""));
                    return BackgroundWork.quiet(_ -> commitment.apply(witness)).onSuccess(model::committed);
                });
    }
}
