package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.security.Account;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Names the office's people and their roles. */
@Command(name = "list")
final class AccountListCommand extends OfficeCommand {
    AccountListCommand(Desk desk) {
        super(desk);
    }

    @Override
    int work(App app) {
        for (Account account : app.accounts.accounts()) {
            say("cli.account.line", account.login(), account.name(), account.roleSet().stream().map(Messages::of)
                    .collect(Collectors.joining(Messages.text("base.comma"))));
        }
        return ExitCode.OK;
    }
}
