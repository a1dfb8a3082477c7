package cn.shuangsuiji.catalog;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface RecusalMapper {
    List<RecusalRecord> of(String certificate);

    @Nullable
    RecusalRecord byId(long id);

    void declare(@Param("recusal") Recusal recusal, @Param("who") String who, @Param("at") Instant at);

    int withdraw(@Param("id") long id, @Param("who") String who, @Param("approver") String approver,
            @Param("at") Instant at, @Param("reason") String reason);
}
