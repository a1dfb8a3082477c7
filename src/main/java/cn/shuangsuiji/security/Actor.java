package cn.shuangsuiji.security;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.util.Comparator;
import java.util.Set;

/// The person who does something: a login that was checked in this run of the program.
public record Actor(long accountId, String login, String name, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether one of the person's roles allows it. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /**
     * Asks for a permission.
     *
     * @throws AppException when no role of this person gives it
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new AppException("security.not.allowed", name, Messages.of(permission));
        }
    }

    /**
     * Asks that this person is another one than the person of that login.
     *
     * @param step what was being done, in the clerk's words
     * @throws AppException when it is the same person
     */
    public void requireOtherThan(String otherLogin, String step) {
        if (login.equals(otherLogin)) {
            throw new AppException("security.same.person", name, step);
        }
    }

    /** The roles in words, in their order. */
    public String rolesInWords() {
        return String.join(Messages.text("base.comma"),
                roles.stream().sorted(Comparator.naturalOrder()).map(Messages::of).toList());
    }
}
