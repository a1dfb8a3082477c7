package cn.shuangsuiji.catalog;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface InspectorMapper {
    List<Inspector> page(@Param("patterns") List<String> patterns, @Param("order") String order,
            @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("patterns") List<String> patterns);

    List<Inspector> active();

    @Nullable
    Inspector inspector(String certificate);

    List<Held> labels();

    List<Absence> absences();

    List<Recusal> recusals();

    void add(@Param("uuid") String uuid, @Param("entry") InspectorEntry entry, @Param("initials") String initials);

    void change(@Param("id") long id, @Param("entry") InspectorEntry entry, @Param("initials") String initials);

    void clearLabels(long id);

    void addLabel(@Param("certificate") String certificate, @Param("label") String label);

    void addAbsence(@Param("absence") Absence absence);

    void declare(@Param("recusal") Recusal recusal);

    /** A label in an inspector's hands. */
    record Held(String certificate, String label) {}
}
