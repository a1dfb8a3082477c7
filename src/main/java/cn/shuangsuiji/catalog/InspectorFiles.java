package cn.shuangsuiji.catalog;

import cn.shuangsuiji.db.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** Puts inspectors together with their labels, areas, absences and recusals: a few questions, however many inspectors. */
final class InspectorFiles {
    private InspectorFiles() {}

    static List<InspectorFile> read(Tx tx, List<Inspector> inspectors) {
        InspectorMapper mapper = tx.mapper(InspectorMapper.class);
        Map<String, Set<String>> labels = held(mapper.labels());
        Map<String, Set<String>> expertIn = held(mapper.expertIn());
        Map<String, Set<String>> areas = held(mapper.areas());
        Map<String, List<Absence>> absences = by(mapper.absences(), Absence::certificate);
        Map<String, List<Recusal>> recusals = by(mapper.recusals(), Recusal::certificate);
        return inspectors.stream().map(inspector -> {
            String certificate = inspector.certificate();
            return new InspectorFile(inspector, labels.getOrDefault(certificate, Set.of()),
                    expertIn.getOrDefault(certificate, Set.of()), areas.getOrDefault(certificate, Set.of()),
                    absences.getOrDefault(certificate, List.of()), recusals.getOrDefault(certificate, List.of()));
        }).toList();
    }

    private static Map<String, Set<String>> held(List<InspectorMapper.Held> rows) {
        return rows.stream()
                .collect(groupingBy(InspectorMapper.Held::certificate, mapping(InspectorMapper.Held::code, toSet())));
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> certificate) {
        return rows.stream().collect(groupingBy(certificate));
    }
}
