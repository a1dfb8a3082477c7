package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.security.AccountService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The people's names by their login: read by the worker that reads the rows, shown by the window.
final class PeopleNames {
    private final AccountService accounts;
    private volatile Map<String, String> names = Map.of();

    PeopleNames(AccountService accounts) {
        this.accounts = accounts;
    }

    void read() {
        names = accounts.names();
    }

    /** The name; the login itself where nobody has it any more. */
    String of(@Nullable String login) {
        return login == null ? "" : names.getOrDefault(login, login);
    }
}
