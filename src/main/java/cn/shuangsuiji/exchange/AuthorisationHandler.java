package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.OfficeService;
import cn.shuangsuiji.plan.Authorisation;
import cn.shuangsuiji.plan.TaskService;
import java.time.LocalDate;

/** Keeps the task numbers that the province authorised for this office; rows for other offices are passed over. */
public final class AuthorisationHandler implements PackageHandler {
    private final TaskService tasks;
    private final OfficeService offices;

    public AuthorisationHandler(TaskService tasks, OfficeService offices) {
        this.tasks = tasks;
        this.offices = offices;
    }

    @Override
    public void apply(Tx tx, String who, OpenedPackage content, Progress progress) {
        String code = offices.current(tx).orElseThrow().code();
        content.forEachRow(ListFile.AUTHORISATIONS, progress, row -> {
            LocalDate from = row.date("validFrom");
            LocalDate to = row.date("validTo");
            if (to.isBefore(from)) {
                throw row.wrong("validTo");
            }
            if (row.word("office").equals(code)) {
                tasks.authorise(tx, new Authorisation(row.word("platformTaskNumber"), row.word("title"), from, to,
                        row.textOrNull("sealedSha256"), content.manifest().packageId(), null));
            }
        });
    }
}
