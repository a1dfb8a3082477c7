package cn.shuangsuiji.catalog;

import cn.shuangsuiji.db.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

/** Puts inspectors together with their labels, absences and recusals: four questions, however many inspectors. */
final class InspectorFiles {
    private InspectorFiles() {}

    static List<InspectorFile> read(Tx tx, List<Inspector> inspectors) {
        InspectorMapper mapper = tx.mapper(InspectorMapper.class);
        Map<String, Set<String>> labels = mapper.labels().stream()
                .collect(groupingBy(InspectorMapper.Held::certificate, mapping(InspectorMapper.Held::label, toSet())));
        Map<String, List<Absence>> absences = by(mapper.absences(), Absence::certificate);
        Map<String, List<Recusal>> recusals = by(mapper.recusals(), Recusal::certificate);
        return inspectors.stream().map(inspector -> {
            String certificate = inspector.certificate();
            return new InspectorFile(inspector, labels.getOrDefault(certificate, Set.of()),
                    absences.getOrDefault(certificate, List.of()), recusals.getOrDefault(certificate, List.of()));
        }).toList();
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> certificate) {
        return rows.stream().collect(groupingBy(certificate));
    }
}
