package cn.shuangsuiji.inspection;

import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.Ids;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.office.DocumentNumbers;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Opens visits and keeps the open ones' items and teams up to date, within the transaction of whoever sends out or changes.
public final class VisitOpening {
    /** The series of 双随机抽查通知书. */
    private static final String NOTICE = "INSPECTION_NOTICE";

    private final DocumentNumbers numbers;
    private final CatalogService catalog;
    private final Ids ids;
    private final Clock clock;

    public VisitOpening(DocumentNumbers numbers, CatalogService catalog, Ids ids, Clock clock) {
        this.numbers = numbers;
        this.catalog = catalog;
        this.ids = ids;
        this.clock = clock;
    }

    /** The items of a task by code, read once for many visits. */
    Map<String, InspectionItem> items(Tx tx, InspectionTask task) {
        return catalog.items(tx, task.content().items()).stream()
                .collect(Collectors.toMap(InspectionItem::code, Function.identity()));
    }

    /** Opens a visit and takes the number of its notice. */
    Visit open(Tx tx, String who, InspectionTask task, DrawnTarget target, int ordinal) {
        String uuid = ids.next();
        numbers.take(tx, NOTICE, LocalDate.now(clock), uuid, who);
        VisitMapper mapper = tx.mapper(VisitMapper.class);
        mapper.add(new Visit(0, uuid, task.id(), ordinal, VisitState.TO_NOTIFY, target.code(),
                target.snapshot().name(), target.snapshot().kind(), target.snapshot().address(),
                target.snapshot().legalRepresentative(), target.snapshot().phone(), null, null, "", null, null,
                "", false, null, null, null, null, null, null, null, null));
        return Objects.requireNonNull(mapper.byUuid(uuid));
    }

    /** Adds the items that the visit does not have yet. */
    void addItems(Tx tx, Visit visit, DrawnTarget target, Map<String, InspectionItem> items) {
        VisitMapper mapper = tx.mapper(VisitMapper.class);
        Set<String> known = mapper.findings(visit.id()).stream().map(Finding::item).collect(Collectors.toSet());
        int ordinal = known.size();
        for (String code : target.items()) {
            if (!known.contains(code)) {
                InspectionItem item = Objects.requireNonNull(items.get(code));
                mapper.addFinding(new Finding(visit.id(), ++ordinal, item.code(), item.name(), item.legalBasis(),
                        item.guidance(), item.materials(), null, null, null, "", null, null));
            }
        }
    }

    /** Puts these people into the visit's seats, in place of whoever sat there. */
    void putTeam(Tx tx, Visit visit, List<SeatFilled> team) {
        for (SeatFilled seat : team) {
            var inspector = catalog.inspector(tx, seat.inspector()).orElseThrow().inspector();
            tx.mapper(VisitMapper.class).putInspector(new VisitInspector(visit.id(), seat.seat(), seat.role(),
                    seat.inspector(), inspector.name(), inspector.unit()));
        }
    }
}
