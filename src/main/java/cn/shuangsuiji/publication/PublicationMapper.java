package cn.shuangsuiji.publication;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface PublicationMapper {
    void add(@Param("uuid") String uuid, @Param("kind") PublicationKind kind, @Param("subject") String subject,
            @Param("by") String by, @Param("on") LocalDate on, @Param("content") String content);

    List<Publication> all();
}
