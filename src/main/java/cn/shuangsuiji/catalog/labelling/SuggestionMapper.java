package cn.shuangsuiji.catalog.labelling;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface SuggestionMapper {
    List<Reason> reasons();

    List<String> examples(@Param("wanted") Wanted wanted, @Param("limit") int limit);

    List<Suggestion> page(@Param("wanted") Wanted wanted, @Param("order") String order, @Param("offset") long offset,
            @Param("limit") int limit);

    long count(@Param("wanted") Wanted wanted);

    /** Notes the targets of the open suggestions meant as those that a labelling of many changes. */
    void note(@Param("bulk") long bulk, @Param("wanted") Wanted wanted);

    /** A label with a word and how many open suggestions were made for it. */
    record Reason(String label, String name, RuleField field, String word, long count) {}

    /**
     * A filter as the database asks it.
     *
     * @param pattern for LIKE, escaped by a backslash; null for all
     * @param codes a JSON array; null for all
     */
    record Wanted(String label, @Nullable String word, @Nullable String pattern, @Nullable String codes) {}
}
