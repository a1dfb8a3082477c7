package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import java.time.LocalDate;
import java.util.Optional;

/// Why an item must not be drawn: because the list says so, or because the office declared it by a dated parameter of its
/// own. Either is enough.
public final class Exemptions {
    /** The office's reason, by the item's code; `no` or nothing where it has none. */
    private static final String PARAMETER = "item.exempt";

    private Exemptions() {}

    /** The reason in words that held on the day; empty where the item may be drawn. */
    public static Optional<String> why(Tx tx, OfficeService offices, InspectionItem item, LocalDate day) {
        return item.exemption() != null
                ? Optional.of(Messages.of(item.exemption()))
                : offices.find(tx, PARAMETER, item.code(), day).filter(why -> !why.isBlank() && !why.equals("no"));
    }
}
