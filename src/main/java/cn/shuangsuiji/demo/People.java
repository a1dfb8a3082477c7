package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.util.Set;

/// The sample office's people. Their password is made anew for each demonstration and told at its end.
///
/// @param password of all of them
public record People(Actor clerk, Actor head, Actor director, Actor witness, Actor inspector, String password) {
    private static final int DIGITS = 10;

    /** Makes the office and its people. */
    static People found(AccountService accounts, String officeName, String officeCode) {
        String password = new Randomness().digits(DIGITS);
        Actor clerk = accounts.found(officeName, officeCode, account("jingban", password, Role.CLERK));
        return new People(clerk, accounts.add(clerk, account("guzhang", password, Role.SECTION_HEAD)),
                accounts.add(clerk, account("juzhang", password, Role.DIRECTOR)),
                accounts.add(clerk, account("jianzheng", password, Role.WITNESS)),
                accounts.add(clerk, account("zhifa", password, Role.INSPECTOR)), password);
    }

    private static NewAccount account(String login, String password, Role role) {
        return new NewAccount(login, Messages.text("demo.person." + login), Set.of(role), password);
    }
}
