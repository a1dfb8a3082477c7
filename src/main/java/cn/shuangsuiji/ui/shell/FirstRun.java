package cn.shuangsuiji.ui.shell;

/// What the first run asks for.
///
/// @param office the office's full name
/// @param officeCode its administrative division, six digits (GB/T 2260)
/// @param loginName the first account's login name
/// @param person that person's name
/// @param password as typed, by the rule
public record FirstRun(String office, String officeCode, String loginName, String person, String password) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return office + " " + officeCode + " " + loginName + " " + person;
    }
}
