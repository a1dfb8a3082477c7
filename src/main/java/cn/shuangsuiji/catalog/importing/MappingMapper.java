package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.catalog.ListKind;
import java.util.List;
import org.apache.ibatis.annotations.Param;

interface MappingMapper {
    List<StoredMapping> all(@Param("list") ListKind list);

    void remember(@Param("mapping") StoredMapping mapping);

    int forget(@Param("list") ListKind list, @Param("headers") String headers);
}
