package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.BackgroundWork;
import java.util.function.Consumer;

/// The login: who may pass, and what happens then.
///
/// @param <P> the person
public final class LoginViewModel<P> {
    private final String office;
    private final Authentication<P> authentication;
    private final Consumer<P> loggedIn;

    /**
     * @param office the office's name, to be sure which data these are
     * @param loggedIn opens the frame for the person
     */
    public LoginViewModel(String office, Authentication<P> authentication, Consumer<P> loggedIn) {
        this.office = office;
        this.authentication = authentication;
        this.loggedIn = loggedIn;
    }

    String office() {
        return office;
    }

    /** The work of checking; it takes a while by design, since a password check must be slow. */
    BackgroundWork<P> login(String name, String password) {
        return BackgroundWork.<P>quiet(_ -> authentication.login(name, password)).onSuccess(loggedIn);
    }
}
