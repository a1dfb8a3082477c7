package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Dialogs;

/** The question that the task's page and the ceremony ask alike. */
final class DrawDialogs {
    private DrawDialogs() {}

    /** Lets the witness log in; the commitment follows. */
    static void witness(Dialogs dialogs, DrawViewModel model) {
        DrawFacts facts = model.facts();
        dialogs.secondPerson(Messages.text("ui.draw.commit.title"),
                Messages.text("ui.draw.commit.question", facts.drawable(), facts.inspectors()),
                Messages.text("ui.draw.commit.verb", facts.drawable()), model.commitment(), model::committed);
    }
}
