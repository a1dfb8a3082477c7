package cn.shuangsuiji.notice.filing;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface AttachmentMapper {
    int known(@Param("visit") String visit, @Param("sha256") String sha256, @Param("firstPage") int firstPage);

    void add(Attachment attachment);

    List<Attachment> ofVisit(String visit);

    int withdraw(@Param("id") long id, @Param("who") String who, @Param("at") Instant at,
            @Param("reason") String reason);

    List<Attachment> all();
}
