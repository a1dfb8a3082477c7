package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who holds permits: targets that the list knows. A permit of an unknown target is refused, because nobody could ever see
/// it.
final class LicenceOwners {
    /** The column that names the target. */
    static final String TARGET = "targetCode";

    private final ImportMapper mapper;
    private final Problems problems;
    private final Column column;

    LicenceOwners(ImportMapper mapper, Problems problems) {
        this.mapper = mapper;
        this.problems = problems;
        column = Columns.of(ListKind.LICENCES).stream().filter(each -> each.key().equals(TARGET)).findFirst()
                .orElseThrow();
    }

    /** Which of these rows stay. */
    List<Waiting> settle(Collection<Waiting> rows) {
        Set<String> known = Set
                .copyOf(mapper.knownTargets(Json.line(rows.stream().map(LicenceOwners::target).toList())));
        return rows.stream().filter(row -> {
            boolean stays = known.contains(target(row));
            if (!stays) {
                problems.refuse(row.number(), column.title(), Messages.text("catalog.import.licence.repair"),
                        "catalog.import.licence", target(row));
            }
            return stays;
        }).toList();
    }

    private static String target(Waiting row) {
        Map<String, String> values = row.values();
        return values.getOrDefault(TARGET, "");
    }
}
