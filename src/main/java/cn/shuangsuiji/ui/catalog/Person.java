package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.AbsenceRecord;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.RecusalRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person's file with its trace and with the names that its codes stand for.
///
/// @param absences all of them, those withdrawn included
/// @param recusals all of them, those withdrawn or over included
/// @param labels every label there is, by code
/// @param targets names of the targets that the person must not inspect, by code
record Person(InspectorFile file, YearLoad load, List<AbsenceRecord> absences, List<RecusalRecord> recusals,
        Map<String, Label> labels, Map<String, String> targets) {

    /** Names of labels by their codes, in the codes' order. */
    List<String> labelNames(Collection<String> codes) {
        return codes.stream().sorted().map(code -> name(labels.get(code), code)).toList();
    }

    private static String name(@Nullable Label label, String code) {
        return label == null ? code : label.name();
    }
}
