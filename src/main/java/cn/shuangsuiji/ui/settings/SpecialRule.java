package cn.shuangsuiji.ui.settings;

import java.util.regex.Pattern;

/** A parameter that is set for one item only. */
enum SpecialRule {
    /** The ratio of an item in a risk class, instead of the plan line's. */
    ITEM_RATIO("item.ratio", "[0-9]{1,3}(\\.[0-9]{1,6})?%|[0-9]{1,9}/[1-9][0-9]{0,8}"),
    /** How often an item is drawn for in a risk class. */
    ITEM_FREQUENCY("item.frequency", ".{1,40}"),
    /** Why an item is exempt from random inspection. */
    ITEM_EXEMPT("item.exempt", "(?s).+");

    private final String parameter;
    private final Pattern value;

    SpecialRule(String parameter, String value) {
        this.parameter = parameter;
        this.value = Pattern.compile(value);
    }

    /** The parameter's name. */
    String parameter() {
        return parameter;
    }

    boolean accepts(String typed) {
        return value.matcher(typed).matches();
    }
}
