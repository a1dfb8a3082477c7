package cn.shuangsuiji.security;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface AccountMapper {
    @Nullable
    Account byLogin(String login);

    List<Account> all();

    void add(@Param("uuid") String uuid, @Param("login") String login, @Param("name") String name,
            @Param("roles") String roles, @Param("password") String password);

    void failed(@Param("id") long id, @Param("failures") int failures,
            @Param("lockedUntil") @Nullable Instant lockedUntil);

    void entered(@Param("id") long id, @Param("at") Instant at);
}
