package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.ui.kit.BackgroundWork;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The first run: the office and its first account. There is no default account and no default password.
public final class FirstRunViewModel {
    private static final Pattern OFFICE_CODE = Pattern.compile("[1-9]\\d{5}");

    private final PasswordRule rule;
    private final Consumer<FirstRun> setup;
    private final Runnable done;

    /**
     * @param setup stores office and account, on a worker's thread; refuses with an
     *     [cn.shuangsuiji.base.AppException]
     * @param done goes on, usually to the login
     */
    public FirstRunViewModel(PasswordRule rule, Consumer<FirstRun> setup, Runnable done) {
        this.rule = rule;
        this.setup = setup;
        this.done = done;
    }

    PasswordRule rule() {
        return rule;
    }

    boolean isOfficeCode(String text) {
        return OFFICE_CODE.matcher(text).matches();
    }

    BackgroundWork<FirstRun> create(FirstRun entry) {
        return BackgroundWork.quiet(_ -> {
            setup.accept(entry);
            return entry;
        }).onSuccess(_ -> done.run());
    }
}
