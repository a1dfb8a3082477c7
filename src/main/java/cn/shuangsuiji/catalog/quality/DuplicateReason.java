package cn.shuangsuiji.catalog.quality;

/// Why two rows may be one target. Codes themselves are unique in the list.
public enum DuplicateReason {
    /** The same name and address, written perhaps in another width or with the county left out. */
    NAME_ADDRESS("name_address"),
    /** The same name, representative and township. */
    NAME_PERSON("name_person"),
    /** Credit codes with the same organisation in them. */
    ORGANISATION("organisation"),
    /** The same old registration number. */
    REGISTRATION("registration");

    private final String column;

    DuplicateReason(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
