package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface AbsenceMapper {
    List<AbsenceRecord> of(String certificate);

    List<AbsenceRecord> between(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Nullable
    AbsenceRecord byId(long id);

    void add(@Param("absence") Absence absence, @Param("who") String who, @Param("at") Instant at);

    int withdraw(@Param("id") long id, @Param("who") String who, @Param("at") Instant at,
            @Param("reason") String reason);
}
