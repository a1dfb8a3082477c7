package cn.shuangsuiji.notice;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface PaperEntryMapper {
    @Nullable
    String fields(@Param("kind") String kind, @Param("subject") String subject);

    void put(@Param("kind") String kind, @Param("subject") String subject, @Param("fields") String fields,
            @Param("who") String who, @Param("at") Instant at);
}
