package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Account;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Who may work here, and the button that adds a person. */
final class AccountsView implements View {
    private final AccountsViewModel model;
    private final Workplace place;
    private final PagedTable<Account> table;
    private final VBox box = new VBox();

    AccountsView(AccountsViewModel model, Workplace place) {
        this.model = model;
        this.place = place;
        table = new PagedTable<>(Messages.text("ui.settings.part.ACCOUNTS"), place.background(), columns())
                .count(total -> Messages.text("ui.settings.account.count", total));
        table.fill(box, Administration.line(
                Buttons.plain(Messages.text("ui.settings.account.new"), this::add), model.refusal()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(model.rows());
    }

    private List<Column<Account>> columns() {
        return List.of(Column.<Account>code(Messages.text("ui.login.name"), Account::login).width(12),
                Column.<Account>text(Messages.text("ui.settings.account.name"), Account::name).width(10),
                Column.<Account>text(Messages.text("ui.settings.account.roles"), model::roles).growing().width(20),
                Column.<Account>text(Messages.text("ui.settings.account.last"), model::lastLogin).width(11),
                Column.<Account>badge(Messages.text("ui.settings.state"), model::state).width(8));
    }

    private void add() {
        AccountForm form = new AccountForm();
        place.dialogs().form(Messages.text("ui.settings.account.new"), Messages.text("ui.settings.account.sentence"),
                form.form(), Messages.text("ui.settings.account.add"),
                () -> model.add(form.account()).onSuccess(added -> {
                    place.notifier().done(
                            Messages.text("ui.settings.account.added", added.name(), added.rolesInWords()));
                    table.refresh();
                }));
    }
}
