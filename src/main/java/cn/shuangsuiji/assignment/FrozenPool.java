package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.WorkdayCalendar;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.InspectorPoolSource;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The office's inspectors as they stand when a task is frozen: certificates that hold, labels, absences, recusals. */
public final class FrozenPool implements InspectorPoolSource {
    private final CatalogService catalog;
    private final OfficeService offices;
    private final WorkdayCalendar calendar;

    public FrozenPool(CatalogService catalog, OfficeService offices, WorkdayCalendar calendar) {
        this.catalog = catalog;
        this.offices = offices;
        this.calendar = calendar;
    }

    /**
     * @throws AppException when fewer people than a team have a certificate that holds to the end of the task
     */
    @Override
    public String inspectors(Tx tx, InspectionTask task) {
        Map<String, SeatLoad> loads = YearLoads.of(tx, catalog, task.inspectFrom().getYear());
        int most = offices.number(tx, "inspector.visits.period", task.inspectFrom());
        List<InspectorFile> people = catalog.activeInspectors(tx).stream()
                .filter(file -> file.certified(task.inspectTo())).toList();
        Map<String, List<String>> owned = catalog.ownedCodes(tx, people.stream()
                .flatMap(file -> file.recusals().stream()).map(Recusal::targetCode).distinct().toList());
        List<Candidate> pool = people.stream()
                .map(file -> candidate(file, recusedFrom(file, task.inspectFrom(), owned), loads, most)).toList();
        int team = offices.number(tx, "inspectors.per.visit", task.inspectFrom());
        if (pool.size() < team) {
            throw new AppException("assignment.pool.small", pool.size(), team, task.inspectTo());
        }
        return InspectorPool.text(pool);
    }

    @Override
    public Map<String, Object> terms(Tx tx, InspectionTask task, List<InspectionItem> items,
            Map<String, String> stratumAreas) {
        Map<String, List<String>> labels = new TreeMap<>();
        for (InspectionItem item : items) {
            if (item.qualification() != null) {
                labels.put(item.code(), List.of(item.qualification()));
            }
        }
        int team = offices.number(tx, "inspectors.per.visit", task.inspectFrom());
        return new AssignmentTerms(WorkPeriods.of(task.inspectFrom(), task.inspectTo(), calendar),
                Math.max(1, team - 1),
                LabelRule.ONE_SEAT_EACH, labels, stratumAreas).json();
    }

    /** The targets of recusals that hold on a day or later; what belongs to an entity goes with it. */
    private static Set<String> recusedFrom(InspectorFile file, LocalDate from, Map<String, List<String>> owned) {
        return file.recusals().stream().filter(recusal -> recusal.holdsFrom(from)).map(Recusal::targetCode)
                .flatMap(code -> Stream.concat(Stream.of(code), owned.getOrDefault(code, List.of()).stream()))
                .collect(Collectors.toSet());
    }

    private static Candidate candidate(InspectorFile file, Set<String> recusedFrom, Map<String, SeatLoad> loads,
            int mostPerPeriod) {
        String code = file.inspector().certificate();
        return new Candidate(code, file.inspector().certificateExpires(), file.inspector().leader(),
                file.qualifications(), file.areas(),
                file.absences().stream().map(absence -> new DateRange(absence.from(), absence.to())).toList(),
                loads.getOrDefault(code, SeatLoad.none(code)).visits(), mostPerPeriod, null, recusedFrom);
    }
}
