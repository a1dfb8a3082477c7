package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface UndoMapper {
    void addChanges(@Param("batch") String batch, @Param("rows") byte[] rows);

    /** The chunk after this one; null after the last. */
    @Nullable
    StoredChunk chunkAfter(@Param("batch") String batch, @Param("id") long id);

    void dropChanges(@Param("batch") String batch);

    void dropChangesBeyond(@Param("list") ListKind list, @Param("kept") int kept);

    List<PastImport> past(@Param("offset") long offset, @Param("limit") int limit);

    long pastCount();

    @Nullable
    PastImport find(@Param("uuid") String uuid);

    void markUndone(@Param("uuid") String uuid, @Param("who") String who, @Param("when") Instant when);

    List<String> usedTargets(@Param("keys") String keysAsJson);

    List<String> usedInspectors(@Param("keys") String keysAsJson);

    List<String> usedLabels(@Param("keys") String keysAsJson);

    /** Takes away the classes that the import, or taking it back, made earlier ones of: those of this day and later. */
    void forgetRisks(@Param("key") String code, @Param("day") String day);

    void removeTarget(@Param("key") String code);

    void removeLicence(@Param("key") String number);

    void removeInspector(@Param("key") String certificate);

    void removeItem(@Param("key") String code);

    void removeLabel(@Param("key") String code);
}
