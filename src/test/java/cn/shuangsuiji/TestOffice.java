package cn.shuangsuiji;

import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.security.AccountService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/** A real, empty office in a real file, at 2026-11-23 09:00 local time: what most service tests start from. */
public final class TestOffice implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final Database database;
    public final Ids ids = new Ids(CLOCK, new Randomness());
    public final Journal journal = new Journal(CLOCK);
    public final OfficeService offices;
    public final AccountService accounts;
    public final Actor clerk;
    public final Actor head;

    public TestOffice(Path folder) {
        database = Database.open(folder.resolve("office.db"));
        offices = new OfficeService(database, journal, ids, CLOCK);
        accounts = new AccountService(database, journal, offices, ids, new Randomness(), CLOCK);
        clerk = accounts.found("示例县市场监督管理局", "629999",
                new NewAccount("jingban", "示例经办", Set.of(Role.CLERK), "mima-jingban"));
        head = accounts.add(clerk, new NewAccount("guzhang", "示例股长", Set.of(Role.SECTION_HEAD, Role.WITNESS),
                "mima-guzhang"));
    }

    @Override
    public void close() {
        database.close();
    }
}
