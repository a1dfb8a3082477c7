package cn.shuangsuiji.ui.disposal;

import cn.shuangsuiji.audit.AuditEntry;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.disposal.Disposal;
import cn.shuangsuiji.disposal.DisposalFilter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.OptionalInt;

/** Puts together what the screen shows of follow-ups; asked on a worker's thread. */
final class DisposalReader {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final DisposalSources sources;

    DisposalReader(DisposalSources sources) {
        this.sources = sources;
    }

    Page<DisposalRow> page(DisposalFilter filter, PageRequest request) {
        Map<String, String> names = names();
        Page<Disposal> page = sources.disposals().page(filter, request);
        return new Page<>(page.rows().stream().map(disposal -> row(disposal, names)).toList(), page.total(),
                page.offset());
    }

    /** How many there are. */
    long count(DisposalFilter filter) {
        return sources.disposals().page(filter, PageRequest.first(1)).total();
    }

    DisposalFile file(long disposalId) {
        Map<String, String> names = names();
        Disposal disposal = sources.disposals().byId(disposalId);
        String doneBy = disposal.doneBy();
        return new DisposalFile(row(disposal, names),
                sources.disposals().history(disposal).stream().map(entry -> step(entry, names)).toList(),
                doneBy == null ? "" : names.getOrDefault(doneBy, doneBy));
    }

    private DisposalRow row(Disposal disposal, Map<String, String> names) {
        LocalDate today = LocalDate.now(sources.clock());
        LocalDate deadline = disposal.deadline();
        return new DisposalRow(disposal, names.getOrDefault(disposal.owner(), disposal.owner()), today,
                deadline == null ? OptionalInt.empty() : sources.calendar().workdaysBetween(today, deadline));
    }

    private String step(AuditEntry entry, Map<String, String> names) {
        String when = LocalDateTime.ofInstant(entry.at(), sources.clock().getZone()).format(TIME);
        return Messages.text("ui.disposal.history", when, names.getOrDefault(entry.actor(), entry.actor()),
                words(entry.action(), Json.read(entry.detail(), Map.class)));
    }

    private static String words(String action, Map<?, ?> detail) {
        return switch (action) {
            case "disposal.open" -> Messages.text("ui.disposal.history.open");
            case "disposal.begin" -> Messages.text("ui.disposal.history.begin");
            case "disposal.extend" -> Messages.text("ui.disposal.history.extend", detail.get("before"),
                    detail.get("after"), detail.get("reason"));
            case "disposal.done" -> Messages.text("ui.disposal.history.done", detail.get("evidence"));
            case "disposal.close" -> Messages.text("ui.disposal.history.close");
            default -> action;
        };
    }

    private Map<String, String> names() {
        return sources.accounts().names();
    }
}
