package cn.shuangsuiji.security;

import java.util.Set;

/** What is typed to make an account. The password is never kept in this form. */
public record NewAccount(String login, String name, Set<Role> roles, String password) {
    @Override
    public String toString() {
        return "NewAccount[" + login + "]";
    }
}
