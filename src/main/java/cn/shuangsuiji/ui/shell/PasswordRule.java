package cn.shuangsuiji.ui.shell;

import java.util.Optional;

/// What a password must be, as the service has it.
public interface PasswordRule {
    /** The rule in words, shown before anything is typed. */
    String words();

    /** What is wrong with this password for this login name; empty when it may be used. */
    Optional<String> complaint(String loginName, String password);
}
