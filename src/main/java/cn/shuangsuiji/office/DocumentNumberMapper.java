package cn.shuangsuiji.office;

import cn.shuangsuiji.base.PageRequest;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of the register of document numbers. */
interface DocumentNumberMapper {
    @Nullable
    DocumentNumber holding(@Param("kind") String kind, @Param("subject") String subject);

    DocumentNumber byId(long id);

    void add(DocumentNumber number);

    int giveUp(@Param("id") long id, @Param("who") String who, @Param("at") Instant at,
            @Param("reason") String reason);

    List<DocumentNumber> page(@Param("kind") String kind, @Param("words") String words,
            @Param("request") PageRequest request);

    long count(@Param("kind") String kind, @Param("words") String words);
}
