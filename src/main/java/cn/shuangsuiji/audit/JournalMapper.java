package cn.shuangsuiji.audit;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface JournalMapper {
    @Nullable
    AuditEntry last();

    void append(@Param("entry") AuditEntry entry, @Param("hash") String hash);

    void send(@Param("kind") String kind, @Param("uuid") String uuid, @Param("at") Instant at,
            @Param("payload") String payload);

    List<AuditEntry> newest(@Param("offset") long offset, @Param("limit") int limit);

    List<AuditEntry> after(@Param("seq") long seq, @Param("limit") int limit);

    List<AuditEntry> history(@Param("subject") String subject, @Param("uuid") String uuid);

    long count();
}
