package cn.shuangsuiji.catalog;

import cn.shuangsuiji.office.OfficeService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Says how old the lists are, wherever one is used. */
public final class DataAges {
    /** The dated parameter: after how many days a list is stale. */
    public static final String STALE_DAYS = "list.stale.days";

    private final CatalogService catalog;
    private final OfficeService offices;
    private final Clock clock;

    public DataAges(CatalogService catalog, OfficeService offices, Clock clock) {
        this.catalog = catalog;
        this.offices = offices;
        this.clock = clock;
    }

    /** The age of a list today. */
    public DataAge of(ListKind list) {
        LocalDate today = LocalDate.now(clock);
        return catalog.asOf(list).map(day -> {
            long days = ChronoUnit.DAYS.between(day, today);
            return new DataAge(day, days, days > offices.number(STALE_DAYS, today));
        }).orElse(new DataAge(null, 0, true));
    }
}
