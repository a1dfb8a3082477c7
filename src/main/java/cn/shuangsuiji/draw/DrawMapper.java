package cn.shuangsuiji.draw;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface DrawMapper {
    /** A frozen target as its row; {@code drawn} names the items it was drawn for. */
    record TargetRow(String code, String stratum, String items, String snapshot, String drawn) {}

    /** That an exclusion does not hold for a task, or ({@code why} null) that it does again. */
    record Lift(ExclusionReason reason, @Nullable String why) {}

    /** In how many draws of a year a target was drawn. */
    record Draws(String code, int draws) {}

    void freeze(@Param("uuid") String uuid, @Param("taskId") long taskId, @Param("attempt") int attempt,
            @Param("population") String population, @Param("inspectors") String inspectors,
            @Param("rules") String rules, @Param("preview") String preview, @Param("seals") String seals,
            @Param("by") String by, @Param("at") Instant at);

    void addTarget(@Param("attemptId") long attemptId, @Param("code") String code, @Param("stratum") String stratum,
            @Param("items") String items, @Param("snapshot") String snapshot);

    @Nullable
    DrawAttempt latest(long taskId);

    List<DrawAttempt> attempts(long taskId);

    void commit(@Param("id") long id, @Param("plan") String plan, @Param("commitment") String commitment,
            @Param("by") String by, @Param("witness") String witness, @Param("at") Instant at);

    void draw(@Param("id") long id, @Param("seed") String seed, @Param("result") String result,
            @Param("by") String by, @Param("at") Instant at);

    void markDrawn(@Param("attemptId") long attemptId, @Param("code") String code, @Param("items") String items);

    List<TargetRow> drawnTargets(long attemptId);

    List<FrozenTarget> frozenTargets(long attemptId);

    void keepAssignment(@Param("id") long id, @Param("assignment") String assignment);

    void supersede(@Param("id") long id, @Param("by") String by, @Param("second") String second,
            @Param("reason") String reason);

    int redraws(int year);

    void lift(@Param("taskId") long taskId, @Param("reason") ExclusionReason reason, @Param("why") @Nullable String why,
            @Param("by") String by, @Param("at") Instant at);

    List<Lift> lifts(long taskId);

    List<Draws> drawsInYear(@Param("year") int year, @Param("taskId") long taskId);

    List<String> drawnInYear(@Param("year") int year, @Param("items") Collection<String> items,
            @Param("taskId") long taskId);
}
