package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface OwnTargetMapper {
    List<Target> alike(@Param("entry") TargetEntry entry, @Param("initials") String initials);

    List<String> codesLike(String prefix);

    void add(@Param("uuid") String uuid, @Param("entry") TargetEntry entry, @Param("initials") String initials,
            @Param("day") LocalDate day);

    void index(String code);

    void change(@Param("entry") TargetEntry entry, @Param("initials") String initials, @Param("day") LocalDate day);

    void own(@Param("code") String code, @Param("division") String division, @Param("phone") String phone);

    void status(@Param("code") String code, @Param("status") TargetStatus status, @Param("day") LocalDate day,
            @Param("source") String source);
}
