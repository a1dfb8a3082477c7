package cn.shuangsuiji.notice;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.inspection.ResultCodes;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where papers read from. They change nothing. */
public record PaperSources(Database database, Journal journal, OfficeService offices, TaskService tasks,
        CatalogService catalog, DrawService draws, AssignmentService assignments, Visits visits, ResultCodes results) {

    String organ() {
        return offices.current().orElseThrow().name();
    }

    String auditHead() {
        return database.read(journal::head);
    }

    String parameter(String name, LocalDate day) {
        return database.read(tx -> offices.parameter(tx, name, "", day));
    }

    String inspectorName(String certificate) {
        return catalog.inspector(certificate).map(file -> file.inspector().name()).orElse(certificate);
    }

    List<String> itemNames(InspectionTask task) {
        return database.read(tx -> catalog.items(tx, task.content().items())).stream().map(InspectionItem::name)
                .toList();
    }

    Map<String, List<SeatFilled>> seats(long taskId) {
        return database.read(tx -> assignments.seats(tx, taskId)).stream()
                .collect(Collectors.groupingBy(SeatFilled::visit));
    }
}
