package cn.shuangsuiji.disposal;

import cn.shuangsuiji.base.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface DisposalMapper {
    void add(Disposal disposal);

    @Nullable
    Disposal byId(long id);

    List<Disposal> page(@Param("openOnly") boolean openOnly, @Param("request") PageRequest request);

    long count(@Param("openOnly") boolean openOnly);

    List<Disposal> open();

    List<Disposal> ofVisit(long visitId);

    int openOfVisit(long visitId);

    List<String> openLeads();

    int move(@Param("id") long id, @Param("from") DisposalState from, @Param("to") DisposalState to);

    void takeOver(@Param("id") long id, @Param("owner") String owner);

    void extend(@Param("id") long id, @Param("deadline") LocalDate deadline);

    void done(@Param("id") long id, @Param("evidence") String evidence, @Param("by") String by,
            @Param("at") Instant at);

    void closed(@Param("id") long id, @Param("by") String by, @Param("at") Instant at);
}
