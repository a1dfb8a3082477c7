package cn.shuangsuiji.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface OfficeMapper {
    @Nullable
    Office office();

    void found(@Param("office") Office office, @Param("at") Instant at);

    @Nullable
    String value(@Param("name") String name, @Param("scope") String scope, @Param("day") LocalDate day);

    List<Parameter> parameters();

    void end(@Param("name") String name, @Param("scope") String scope, @Param("from") LocalDate from,
            @Param("last") LocalDate last);

    void set(@Param("parameter") Parameter parameter, @Param("who") String who, @Param("at") Instant at);

    int next(@Param("kind") String kind, @Param("year") int year);
}
