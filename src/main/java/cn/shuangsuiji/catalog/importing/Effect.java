package cn.shuangsuiji.catalog.importing;

import java.util.List;
import java.util.Map;

/** What is done about the differences between a source and a list, a thousand rows at a time. */
interface Effect {
    /**
     * Takes some rows.
     *
     * @param fresh rows that the list does not have
     * @param altered rows whose values differ
     * @param newer rows of which only the day is a newer one
     */
    void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer);

    /** Both, one after the other. */
    default Effect before(Effect other) {
        Effect first = this;
        return new Effect() {
            @Override
            public void take(List<Map<String, String>> fresh, List<Difference> altered, List<Difference> newer) {
                first.take(fresh, altered, newer);
                other.take(fresh, altered, newer);
            }

            @Override
            public void finish() {
                first.finish();
                other.finish();
            }
        };
    }

    /** Does what can be done only once, after the last rows. */
    default void finish() {}
}
