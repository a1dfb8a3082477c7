package cn.shuangsuiji.catalog.quality;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface KeyMapper {
    long missing();

    List<TargetKey.Source> without(@Param("after") long after, @Param("limit") int limit);

    void dropIndex(@Param("column") String column);

    /** Makes it where it is not there, as after a load that was stopped half way. */
    void makeIndex(@Param("column") String column);

    void keep(@Param("key") TargetKey key);
}
