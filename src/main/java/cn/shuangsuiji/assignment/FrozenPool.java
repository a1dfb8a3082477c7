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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The office's inspectors as they stand when a task is frozen: certificates that hold, labels, absences, recusals. */
public final class FrozenPool implements InspectorPoolSource {
    /** The parameter's scope is the certificate's number, its value the codes of townships. */
    private static final String AREAS = "inspector.areas";

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
        Map<String, Integer> loads = tx.mapper(SeatMapper.class).loads(task.inspectFrom().getYear()).stream()
                .collect(Collectors.toMap(SeatMapper.Load::certificate, SeatMapper.Load::visits));
        int most = offices.number(tx, "inspector.visits.period", task.inspectFrom());
        List<Candidate> pool = catalog.activeInspectors(tx).stream().filter(file -> file.certified(task.inspectTo()))
                .map(file -> candidate(file, areas(tx, task, file), loads, most)).toList();
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

    /** Where a person may be sent, as the office's parameter says for the certificate; everywhere when it says nothing. */
    private Set<String> areas(Tx tx, InspectionTask task, InspectorFile file) {
        return offices.find(tx, AREAS, file.inspector().certificate(), task.inspectFrom())
                .map(codes -> Arrays.stream(codes.split("[^0-9]+")).filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static Candidate candidate(InspectorFile file, Set<String> areas, Map<String, Integer> loads,
            int mostPerPeriod) {
        String code = file.inspector().certificate();
        return new Candidate(code, file.inspector().certificateExpires(), file.inspector().leader(), file.labels(),
                areas,
                file.absences().stream().map(absence -> new DateRange(absence.from(), absence.to())).toList(),
                loads.getOrDefault(code, 0), mostPerPeriod, null,
                file.recusals().stream().map(Recusal::targetCode).collect(Collectors.toSet()));
    }
}
