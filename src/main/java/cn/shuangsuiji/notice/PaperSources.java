package cn.shuangsuiji.notice;

import cn.shuangsuiji.assignment.AssignmentService;
import cn.shuangsuiji.assignment.ChangeService;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Database;
import cn.shuangsuiji.disposal.DisposalService;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawService;
import cn.shuangsuiji.inspection.ResultCodes;
import cn.shuangsuiji.inspection.Visits;
import cn.shuangsuiji.notice.paper.OfficeContact;
import cn.shuangsuiji.office.DocumentNumbers;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskService;
import cn.shuangsuiji.security.AccountService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where papers read from. Beside taking a document's number they change nothing. */
public record PaperSources(Database database, Journal journal, OfficeService offices, DocumentNumbers numbers,
        AccountService accounts, TaskService tasks, CatalogService catalog, DrawService draws,
        AssignmentService assignments, ChangeService changes, Visits visits, ResultCodes results,
        DisposalService disposals) {

    String organ() {
        return offices.current().orElseThrow().name();
    }

    String auditHead() {
        return database.read(journal::head);
    }

    String parameter(String name, LocalDate day) {
        return database.read(tx -> offices.parameter(tx, name, "", day));
    }

    OfficeContact contact(LocalDate day) {
        return new OfficeContact(parameter("paper.contact", day), parameter("paper.phone", day),
                parameter("paper.address", day));
    }

    String inspectorName(String certificate) {
        return catalog.inspector(certificate).map(file -> file.inspector().name()).orElse(certificate);
    }

    /** The name of an account's person; the login where nobody has it any more; empty for nobody. */
    String person(@Nullable String login) {
        return login == null ? "" : accounts.names().getOrDefault(login, login);
    }

    List<String> itemNames(InspectionTask task) {
        return database.read(tx -> catalog.items(tx, task.content().items())).stream().map(InspectionItem::name)
                .toList();
    }

    Map<String, List<SeatFilled>> seats(long taskId) {
        return database.read(tx -> assignments.seats(tx, taskId)).stream()
                .collect(Collectors.groupingBy(SeatFilled::visit));
    }

    /** The number by which others know the task: the platform's, or the office's own before it has one. */
    static String number(InspectionTask task) {
        return Objects.requireNonNullElse(task.platformNumber(), task.number());
    }

    /**
     * The draw that holds.
     *
     * @throws AppException when nothing is frozen yet
     */
    DrawAttempt attempt(long taskId) {
        return draws.current(taskId).orElseThrow(() -> new AppException("draw.attempt.none"));
    }
}
