package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.catalog.Origin;
import java.util.Set;

/** What a merged row can hand to the row that stays. Code, kind and status are never handed on. */
public enum MergeField {
    NAME("name"), ADDRESS("address"), DIVISION("division"), REPRESENTATIVE("legal_representative"), PHONE("phone"),
    REGISTRATION("registration_number"), INDUSTRY("industry"), SCOPE("scope");

    /** What the office keeps itself of a row that is the province's. */
    private static final Set<MergeField> OFFICE = Set.of(DIVISION, PHONE);

    private final String column;

    MergeField(String column) {
        this.column = column;
    }

    /** Whether it can be handed to a row of this owner; what else is wrong in a province's row is proposed to the province. */
    boolean fits(Origin owner) {
        return owner == Origin.OFFICE || OFFICE.contains(this);
    }

    String column() {
        return column;
    }
}
