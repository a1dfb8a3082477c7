package cn.shuangsuiji.ui.kit;

/// What the second person typed, for the service to check.
///
/// @param name the login name
/// @param password the password as typed
public record Credentials(String name, String password) {
    /** Without the password, so that no log shows it. */
    @Override
    public String toString() {
        return name;
    }
}
