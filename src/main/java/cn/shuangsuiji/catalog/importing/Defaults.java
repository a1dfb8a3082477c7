package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.CertificateKind;
import cn.shuangsuiji.catalog.CheckMethod;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.util.HashMap;
import java.util.Map;

/** What a new row holds where its source says nothing. */
final class Defaults {
    /** Whose row a target is: not a column of any file, a package says it by being one. */
    static final String ORIGIN = "origin";

    private Defaults() {}

    static Map<String, String> of(ListKind list, String asOf) {
        Map<String, String> values = empty(list);
        values.putAll(switch (list) {
            case LABELS, LICENCES -> Map.<String, String>of();
            case ITEMS -> Map.of("targetKinds",
                    String.join(",", TargetKind.COOPERATIVE.name(), TargetKind.ENTERPRISE.name(),
                            TargetKind.INDIVIDUAL.name()),
                    "importance", Importance.GENERAL.name(), "methods", CheckMethod.ON_SITE.name(), "jointSuitable",
                    "0", "active", "1");
            case TARGETS -> Map.of("kind", TargetKind.ENTERPRISE.name(), "status", TargetStatus.ACTIVE.name(),
                    "riskClass", RiskClass.UNCLASSIFIED.name());
            case INSPECTORS -> Map.of("certificateKind", CertificateKind.ADMINISTRATIVE.name(), "leader", "0", "active",
                    "1");
        });
        return values;
    }

    /** Every column of the list with nothing in it. */
    static Map<String, String> empty(ListKind list) {
        Map<String, String> values = new HashMap<>();
        for (Column column : Columns.of(list)) {
            values.put(column.key(), "");
        }
        if (list == ListKind.TARGETS) {
            values.put(ORIGIN, Origin.OFFICE.name());
        }
        return values;
    }
}
