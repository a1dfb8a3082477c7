package cn.shuangsuiji.catalog;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

interface TargetMapper {
    /** How many rows the codes, words, label or area draw in, counted no further than {@code most}. */
    int drawnUpTo(@Param("search") TargetSearch search, @Param("most") int most);

    List<Target> few(@Param("search") TargetSearch search, @Param("order") String order, @Param("offset") long offset,
            @Param("limit") int limit);

    List<Target> unsorted(@Param("search") TargetSearch search, @Param("offset") long offset,
            @Param("limit") int limit);

    List<Target> along(@Param("search") TargetSearch search, @Param("index") String index,
            @Param("order") String order, @Param("offset") long offset, @Param("limit") int limit);

    List<Long> ids(@Param("search") TargetSearch search);

    void each(@Param("search") TargetSearch search, ResultHandler<Target> each);

    long count(@Param("search") TargetSearch search);

    List<RiskCount> riskCounts(@Param("search") TargetSearch search);

    @Nullable
    Target target(String code);

    List<String> divisions();

    List<Target> ownedBy(String code);

    List<Owned> owned(String ownersAsJson);

    List<Licence> licencesOf(String code);

    long licenceCount();

    List<RiskEntry> earlierRisks(String code);

    List<Label> labelsOf(String code);

    List<Carried> carried(String codesAsJson);

    /** A site or device with the entity it belongs to. */
    record Owned(String owner, String code) {}

    /** A label that a target carries. */
    record Carried(String code, String label) {}
}
