package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.TargetStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who may change what of a target: the registry's fields of a row of the province come in its packages alone, a file that
/// says otherwise is told so; township, telephone and labels are the office's, and a package neither blanks nor replaces
/// them while the target stays in its county. A target that was merged into another stays so, whatever a list says.
final class Ownership {
    private static final List<String> REGISTRY = List.of("kind", "name", "registrationNumber", "ownerCode", "address",
            "legalRepresentative", "status", "statusDay", "statusSource", "riskClass", "riskScore", "industry",
            "scope");
    private static final List<String> STATUS = List.of("status", "statusDay", "statusSource");
    private static final String LABELS = "labels";
    private static final String DIVISION = "division";
    private static final String PHONE = "phone";
    private static final int COUNTY = 6;
    private static final int DIFFERENCES_KEPT = 1_000;

    private final Problems problems;
    private final List<ProvinceDifference> differences = new ArrayList<>();

    Ownership(Problems problems) {
        this.problems = problems;
    }

    /** Puts back into {@code wanted} what the source of the row does not own. */
    void settle(int row, Map<String, String> held, Map<String, String> given, Map<String, String> wanted) {
        if (TargetStatus.MERGED.name().equals(held.get(STATUS.getFirst()))) {
            STATUS.forEach(field -> wanted.put(field, held.getOrDefault(field, "")));
        }
        boolean fromProvince = isProvince(given);
        if (fromProvince) {
            keepOffices(held, wanted);
        } else if (isProvince(held)) {
            keepProvinces(row, held, wanted);
        }
    }

    /** What files said otherwise about rows of the province; the first thousand rows. */
    List<ProvinceDifference> differences() {
        return List.copyOf(differences);
    }

    private static void keepOffices(Map<String, String> held, Map<String, String> wanted) {
        String township = held.getOrDefault(DIVISION, "");
        String said = wanted.getOrDefault(DIVISION, "");
        String county = said.substring(0, Math.min(COUNTY, said.length()));
        if (township.startsWith(isProvince(held) ? county : said)) {
            wanted.put(DIVISION, township.length() < said.length() ? said : township);
        }
        if (!held.getOrDefault(LABELS, "").isEmpty()) {
            wanted.put(LABELS, held.getOrDefault(LABELS, ""));
        }
        boolean own = isProvince(held) && !held.getOrDefault(PHONE, "").isEmpty();
        if (own || wanted.getOrDefault(PHONE, "").isEmpty()) {
            wanted.put(PHONE, held.getOrDefault(PHONE, ""));
        }
    }

    private void keepProvinces(int row, Map<String, String> held, Map<String, String> wanted) {
        Map<String, String> other = new LinkedHashMap<>();
        for (String field : REGISTRY) {
            String present = held.getOrDefault(field, "");
            if (!present.equals(wanted.getOrDefault(field, ""))) {
                other.put(field, wanted.getOrDefault(field, ""));
                wanted.put(field, present);
            }
        }
        wanted.put("asOf", held.getOrDefault("asOf", ""));
        if (other.isEmpty()) {
            return;
        }
        List<Column> columns = Columns.of(ListKind.TARGETS).stream().filter(column -> other.containsKey(column.key()))
                .toList();
        problems.doubt(row, columns.getFirst(), Messages.text("catalog.import.province.repair"),
                "catalog.import.province", held.getOrDefault("name", ""),
                columns.stream().map(Column::title).collect(Collectors.joining("\u3001")));
        if (differences.size() < DIFFERENCES_KEPT) {
            differences.add(new ProvinceDifference(held.getOrDefault("code", ""), other));
        }
    }

    private static boolean isProvince(Map<String, String> values) {
        return Origin.PROVINCE.name().equals(values.get(Defaults.ORIGIN));
    }
}
