package cn.shuangsuiji.catalog.quality;

/** What a merged row can hand to the row that stays. Code, kind and status are never handed on. */
public enum MergeField {
    NAME("name"), ADDRESS("address"), DIVISION("division"), REPRESENTATIVE("legal_representative"), PHONE("phone"),
    REGISTRATION("registration_number"), INDUSTRY("industry"), SCOPE("scope");

    private final String column;

    MergeField(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
