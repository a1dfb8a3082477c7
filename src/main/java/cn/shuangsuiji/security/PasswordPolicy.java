package cn.shuangsuiji.security;

import cn.shuangsuiji.base.Messages;
import java.util.Optional;

/** What a password must be, in words and as a check; the same wherever one is chosen. */
public final class PasswordPolicy {
    static final int SHORTEST = 8;

    private PasswordPolicy() {}

    /** The rule, for whoever chooses one. */
    public static String words() {
        return Messages.text("security.password.rule", SHORTEST);
    }

    /** What is wrong with this password; empty when it may be used. */
    public static Optional<String> complaint(String login, String password) {
        if (password.length() < SHORTEST) {
            return Optional.of(Messages.text("security.password.short", SHORTEST));
        }
        return password.equalsIgnoreCase(login)
                ? Optional.of(Messages.text("security.password.login"))
                : Optional.empty();
    }
}
