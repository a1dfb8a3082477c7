package cn.shuangsuiji.db;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Makes SQLite's disk full on demand. */
public interface PageLimit {
    @Select("PRAGMA page_count")
    long pages();

    @Select("PRAGMA max_page_count = ${pages}")
    long limit(@Param("pages") long pages);
}
