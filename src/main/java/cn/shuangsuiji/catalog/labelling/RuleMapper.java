package cn.shuangsuiji.catalog.labelling;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface RuleMapper {
    List<Row> rules();

    long add(@Param("uuid") String uuid, @Param("row") Row row);

    int change(@Param("row") Row row);

    /** The uuid of a rule. */
    String uuid(long id);

    /** The next targets that can be drawn after this key, with what rules look at. */
    List<RuleMatcher.Facts> facts(@Param("after") long after, @Param("limit") int limit);

    long active();

    /** Which of these targets carry the label or one below it. */
    long carrying(@Param("label") String label, @Param("ids") String idsAsJson);

    void clearNext();

    void gather(String rowsAsJson);

    void clearSuggestions();

    void takeNext();

    /** A rule as its table has it; words are JSON arrays. */
    record Row(long id, String label, String kinds, String industries, String scopeWords, String nameWords,
            String licences, String excludes, boolean active) {}
}
