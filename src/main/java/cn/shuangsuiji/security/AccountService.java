package cn.shuangsuiji.security;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who may work here. There is no default account and no default password: the first run makes the first person, and an
/// administrator makes the others. Five wrong passwords make that login wait a minute, whoever asks.
public final class AccountService {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final int FAILURES_ALLOWED = 5;
    private static final Duration WAIT = Duration.ofMinutes(1);

    private final Database database;
    private final Journal journal;
    private final OfficeService offices;
    private final Ids ids;
    private final Randomness randomness;
    private final Clock clock;

    public AccountService(Database database, Journal journal, OfficeService offices, Ids ids, Randomness randomness,
            Clock clock) {
        this.database = database;
        this.journal = journal;
        this.offices = offices;
        this.ids = ids;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * The first run: enters the office and its first person, who is administrator beside the roles asked for.
     *
     * @throws AppException when an office is there already, or anything typed is not acceptable; nothing is kept then
     */
    public Actor found(String officeName, String officeCode, NewAccount first) {
        return database.write(tx -> {
            offices.found(tx, first.login(), officeName, officeCode);
            Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
            roles.addAll(first.roles());
            return add(tx, first.login(), new NewAccount(first.login(), first.name(), roles, first.password()));
        });
    }

    /** Makes an account for another person. */
    public Actor add(Actor administrator, NewAccount account) {
        administrator.require(Permission.ADMINISTER);
        return database.write(tx -> add(tx, administrator.login(), account));
    }

    /**
     * Lets a person in.
     *
     * @throws AppException when login and password do not fit, or this login has to wait
     */
    public Actor login(String login, String password) {
        Account account = database.read(tx -> tx.mapper(AccountMapper.class).byLogin(login.strip()));
        Instant now = clock.instant();
        if (account != null && account.lockedUntil() != null && now.isBefore(account.lockedUntil())) {
            throw new AppException("security.login.wait",
                    Math.max(1, Duration.between(now, account.lockedUntil()).toSeconds()));
        }
        if (account == null || !account.active() || !Password.matches(password, account.password())) {
            rememberFailure(account, now);
            throw new AppException("security.login.wrong");
        }
        return database.write(tx -> {
            tx.mapper(AccountMapper.class).entered(account.id(), now);
            journal.record(tx, Change.inside(login, "account.login", "account", account.uuid(), Map.of()));
            return account.actor();
        });
    }

    /**
     * Checks the second person of a step on the spot.
     *
     * @throws AppException when the login fails, it is the same person, or the person may not take this part
     */
    public Actor second(Actor first, String login, String password, Permission permission, String step) {
        Actor second = login(login, password);
        second.requireOtherThan(first.login(), step);
        second.require(permission);
        return second;
    }

    /** Everybody, in the order they were made. */
    public List<Account> accounts() {
        return database.read(tx -> tx.mapper(AccountMapper.class).all());
    }

    /** Everybody's names by their logins. */
    public Map<String, String> names() {
        return accounts().stream().collect(Collectors.toMap(Account::login, Account::name));
    }

    private Actor add(Tx tx, String who, NewAccount account) {
        AccountMapper mapper = tx.mapper(AccountMapper.class);
        if (!LOGIN.matcher(account.login()).matches()) {
            throw new AppException("security.login.form", account.login());
        }
        if (account.name().isBlank()) {
            throw new AppException("security.name.blank");
        }
        if (account.roles().isEmpty()) {
            throw new AppException("security.roles.none", account.name());
        }
        if (mapper.byLogin(account.login()) != null) {
            throw new AppException("security.login.taken", account.login());
        }
        String uuid = ids.next();
        String roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        mapper.add(uuid, account.login(), account.name().strip(), roles,
                Password.store(account.login(), account.password(), randomness));
        journal.record(tx, Change.inside(who, "account.add", "account", uuid,
                Map.of("login", account.login(), "name", account.name(), "roles", roles)));
        return Objects.requireNonNull(mapper.byLogin(account.login())).actor();
    }

    private void rememberFailure(@Nullable Account account, Instant now) {
        if (account == null) {
            return;
        }
        int failures = account.failures() + 1;
        boolean wait = failures % FAILURES_ALLOWED == 0;
        database.write(tx -> {
            tx.mapper(AccountMapper.class).failed(account.id(), failures, wait ? now.plus(WAIT) : null);
            journal.record(tx, Change.inside(account.login(), "account.login.failed", "account", account.uuid(),
                    Map.of("failures", failures)));
            return null;
        });
    }
}
