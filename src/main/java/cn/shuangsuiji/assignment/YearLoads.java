package cn.shuangsuiji.assignment;

import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.db.Tx;
import java.util.Map;
import java.util.TreeMap;

/** How many visits people were assigned to in a year's tasks; what stands under a number that was renewed counts with the new one. */
final class YearLoads {
    private YearLoads() {}

    static Map<String, SeatLoad> of(Tx tx, CatalogService catalog, int year) {
        Map<String, String> renewed = catalog.renewedCertificates(tx);
        Map<String, SeatLoad> loads = new TreeMap<>();
        for (SeatLoad load : tx.mapper(SeatMapper.class).loads(year)) {
            String present = renewed.getOrDefault(load.certificate(), load.certificate());
            loads.merge(present, new SeatLoad(present, load.led(), load.joined()), SeatLoad::with);
        }
        return loads;
    }
}
