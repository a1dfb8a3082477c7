package cn.shuangsuiji.sample;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A target of the sample county, as a source outside would know it.
///
/// @param ownerCode the entity that a site or device belongs to; null for entities
/// @param riskScore 0 to 1000, higher is riskier; null where not classified
/// @param labels codes of its labels
public record SampleTarget(String code, TargetKind kind, String name, @Nullable String ownerCode, String address,
        String division, String legalRepresentative, String phone, TargetStatus status, RiskClass riskClass,
        @Nullable Integer riskScore, String industry, String scope, LocalDate asOf, List<String> labels) {
    public SampleTarget {
        labels = List.copyOf(labels);
    }

    /** The row as a province's package holds it; what is unknown is left out. */
    public Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("kind", kind.name());
        row.put("name", name);
        if (ownerCode != null) {
            row.put("ownerCode", ownerCode);
        }
        row.put("address", address);
        row.put("division", division);
        row.put("legalRepresentative", legalRepresentative);
        row.put("phone", phone);
        row.put("status", status.name());
        row.put("riskClass", riskClass.name());
        if (riskScore != null) {
            row.put("riskScore", riskScore);
        }
        row.put("industry", industry);
        row.put("scope", scope);
        row.put("asOf", asOf.toString());
        row.put("labels", labels);
        return row;
    }
}
