package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.security.Account;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Optional;

/** Reads who may work here and adds people. */
final class AccountsViewModel {
    private final App app;
    private final Actor actor;
    private final Timestamps times;

    AccountsViewModel(App app, Actor actor) {
        this.app = app;
        this.actor = actor;
        this.times = new Timestamps(app.clock.getZone());
    }

    PageLoader<Account> rows() {
        return request -> {
            List<Account> all = app.accounts.accounts();
            return Page.of(all, request);
        };
    }

    BackgroundWork<Actor> add(NewAccount account) {
        return BackgroundWork.quiet(_ -> app.accounts.add(actor, account));
    }

    String roles(Account account) {
        return String.join(Messages.text("base.comma"), account.roleSet().stream().map(Messages::of).toList());
    }

    String lastLogin(Account account) {
        return account.lastLoginAt() == null
                ? Messages.text("ui.settings.account.never")
                : times.minute(account.lastLoginAt());
    }

    Badge state(Account account) {
        if (!account.active()) {
            return new Badge(Messages.text("ui.settings.account.off"), Tone.MUTED);
        }
        return account.lockedUntil() != null && app.clock.instant().isBefore(account.lockedUntil())
                ? new Badge(Messages.text("ui.settings.account.waits"), Tone.DUE)
                : new Badge(Messages.text("ui.settings.account.on"), Tone.PLAIN);
    }

    Optional<String> refusal() {
        return Administration.refusal(actor);
    }
}
