package cn.shuangsuiji.exchange;

/// The inner files of a package and the shape of their rows. One JSON object a line; texts may be empty unless marked `!`;
/// days are ISO text; constants are written as the names of the program's enums (`ENTERPRISE`, `ACTIVE`, `KEY`, `ON_SITE`).
/// A field that is missing has no value. In a `lists-delta` a row states the whole present value of what changed. Nothing is
/// deleted: a target that is gone comes with its `status`, a withdrawn item with `active` false. Files of other names are
/// passed over.
public enum ListFile {
    /** {@code code!, name!, parent}: what targets are and inspectors can; read before the other lists. */
    LABELS("labels.jsonl"),
    /**
     * {@code code!, kind!, name!, ownerCode, address, division, legalRepresentative, phone, status!, riskClass!, riskScore,
     * industry, scope, labels [], asOf!}
     */
    TARGETS("targets.jsonl"),
    /**
     * {@code code!, category!, name!, targetKinds []!, targetText, targetLabel, importance!, methods []!, level, legalBasis!,
     * qualification, jointSuitable, ratio, frequency, materials, guidance, resultWordings, compiledBy,
     * initiatingDepartment, cooperatingDepartments, section, exemption, active}; a package that changes items makes a
     * version of the list that takes force at once
     */
    ITEMS("items.jsonl"),
    /** {@code code!, riskClass!, riskScore, asOf!}: classes alone, for targets that are here already. */
    RISK_CLASSES("risk-classes.jsonl"),
    /**
     * {@code platformTaskNumber!, title!, planLineNumber, office!, validFrom!, validTo!, sealedSha256}: leave to draw;
     * {@code sealedSha256} is the digest of the sealed paper that goes with it.
     */
    AUTHORISATIONS("authorisations.jsonl"),
    /** {@code seq!, epoch!, kind!, uuid!, createdAt!, payload!}: see {@link OutboxRecord}. */
    RESULTS("results.jsonl");

    private final String fileName;

    ListFile(String fileName) {
        this.fileName = fileName;
    }

    /** Its name inside the package. */
    public String fileName() {
        return fileName;
    }
}
