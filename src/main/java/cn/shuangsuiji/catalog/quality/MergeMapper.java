package cn.shuangsuiji.catalog.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface MergeMapper {
    List<Group> groups(@Param("offset") long offset, @Param("limit") int limit);

    long groupCount();

    List<DuplicateMember> members(long group);

    @Nullable
    DuplicateMember member(String code);

    String status(long target);

    String value(@Param("target") long target, @Param("column") String column);

    /** All that a merge can change in a row, with its labels, permits and what it owns, as one JSON text. */
    String image(long target);

    int labelsGained(@Param("kept") long kept, @Param("merged") long merged);

    int licencesGained(long merged);

    int owned(long merged);

    void hand(@Param("kept") long kept, @Param("merged") long merged, @Param("column") String column,
            @Param("value") String value);

    void uniteLabels(@Param("kept") long kept, @Param("merged") long merged);

    void moveLicences(@Param("kept") long kept, @Param("merged") long merged);

    void moveOwned(@Param("kept") long kept, @Param("merged") long merged);

    void close(@Param("merged") long merged, @Param("day") LocalDate day, @Param("source") String source);

    void keep(@Param("uuid") String uuid, @Param("kept") long kept, @Param("merged") long merged,
            @Param("before") String before, @Param("after") String after, @Param("reason") String reason,
            @Param("who") String who, @Param("at") Instant at);

    void leaveGroup(long merged);

    void dissolve(long group);

    void dissolveSingles();

    void apart(@Param("one") long one, @Param("other") long other, @Param("who") String who,
            @Param("at") Instant at);

    List<TargetMerge> merges(@Param("offset") long offset, @Param("limit") int limit);

    long mergeCount();

    @Nullable
    Kept merge(long id);

    void restore(@Param("target") long target, @Param("image") String image);

    void restoreLabels(@Param("target") long target, @Param("image") String image);

    void restoreLicences(@Param("target") long target, @Param("image") String image);

    void restoreOwned(@Param("target") long target, @Param("image") String image);

    void undone(@Param("id") long id, @Param("who") String who, @Param("at") Instant at);

    /** A group; reasons: names by commas, each as often as rows have it. */
    record Group(long id, String reasons) {}

    /** A merge with its images: each a JSON object of the kept and the merged row's. */
    record Kept(long id, String uuid, long kept, long merged, String keptBefore, String mergedBefore,
            String keptAfter, String mergedAfter, @Nullable Instant undoneAt) {}
}
