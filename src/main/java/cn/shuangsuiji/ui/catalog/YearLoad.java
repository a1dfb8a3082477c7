package cn.shuangsuiji.ui.catalog;

/// What a person has done in the present year.
///
/// @param led visits led
/// @param joined visits as a member or specialist
/// @param days days on which the person was out
record YearLoad(int led, int joined, int days) {
    static final YearLoad NONE = new YearLoad(0, 0, 0);

    int visits() {
        return led + joined;
    }
}
