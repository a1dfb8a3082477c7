package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface InspectorMapper {
    List<Inspector> page(@Param("filter") InspectorFilter filter, @Param("patterns") List<String> patterns,
            @Param("order") String order, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("filter") InspectorFilter filter, @Param("patterns") List<String> patterns);

    List<Inspector> active();

    @Nullable
    Inspector inspector(String certificate);

    List<Held> labels();

    List<Held> expertIn();

    List<Held> areas();

    List<Absence> absences();

    List<Recusal> recusals();

    CertificateCounts certificates(@Param("today") LocalDate today, @Param("warn") LocalDate warn);

    void add(@Param("uuid") String uuid, @Param("entry") InspectorEntry entry, @Param("initials") String initials);

    void change(@Param("id") long id, @Param("entry") InspectorEntry entry, @Param("initials") String initials);

    List<Former> formers();

    void addFormer(@Param("id") long id, @Param("certificate") String certificate);

    void clearLabels(long id);

    void clearExpertIn(long id);

    void clearAreas(long id);

    void addLabel(@Param("certificate") String certificate, @Param("label") String label);

    void addExpertIn(@Param("certificate") String certificate, @Param("label") String label);

    void addArea(@Param("certificate") String certificate, @Param("area") String area);

    /** A number that a person had, and the one that the person has now. */
    record Former(String former, String present) {}

    /** A label or an area that an inspector has. */
    record Held(String certificate, String code) {}
}
