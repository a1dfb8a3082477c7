package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Account;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is meant by a login.
///
/// @param names by login
public record People(Map<String, String> names) {
    public People {
        names = Map.copyOf(names);
    }

    /** The people of these accounts. */
    public static People of(List<Account> accounts) {
        return new People(accounts.stream().collect(Collectors.toMap(Account::login, Account::name)));
    }

    /** The person's name; the login where nobody has it any more, a dash where nobody is meant. */
    public String name(@Nullable String login) {
        return login == null ? Messages.text("ui.none") : names.getOrDefault(login, login);
    }
}
