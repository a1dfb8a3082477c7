package cn.shuangsuiji.catalog.labelling;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface BulkMapper {
    long begin(@Param("uuid") String uuid, @Param("kind") BulkKind kind, @Param("label") String label,
            @Param("meant") String meant, @Param("who") String who, @Param("at") Instant at);

    /** Notes those of the targets that do not carry the label yet. */
    void noteWithout(@Param("bulk") long bulk, @Param("label") String label, @Param("ids") String idsAsJson);

    /** Notes those of the targets that carry the label. */
    void noteWith(@Param("bulk") long bulk, @Param("label") String label, @Param("ids") String idsAsJson);

    long noted(long bulk);

    void count(@Param("bulk") long bulk, @Param("count") long count);

    void give(@Param("bulk") long bulk, @Param("label") String label);

    void take(@Param("bulk") long bulk, @Param("label") String label);

    void refuse(@Param("bulk") long bulk, @Param("label") String label);

    void offerAgain(@Param("bulk") long bulk, @Param("label") String label);

    @Nullable
    Bulk last();

    void undone(@Param("bulk") long bulk, @Param("who") String who, @Param("at") Instant at);

    /** Forgets which targets the older ones changed; only the newest can be undone. */
    void forgetBefore(long bulk);
}
