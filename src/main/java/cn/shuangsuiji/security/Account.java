package cn.shuangsuiji.security;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's account as it is kept. Never deleted, only made inactive. */
public record Account(long id, String uuid, String login, String name, String roles, String password, boolean active,
        int failures, @Nullable Instant lockedUntil, @Nullable Instant lastLoginAt) {

    /** The roles, from their names joined by commas. */
    public Set<Role> roleSet() {
        return Arrays.stream(roles.split(",")).map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    Actor actor() {
        return new Actor(id, login, name, roleSet());
    }

    @Override
    public String toString() {
        return "Account[" + login + "]";
    }
}
