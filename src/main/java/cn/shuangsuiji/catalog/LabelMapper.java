package cn.shuangsuiji.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface LabelMapper {
    List<Label> labels();

    @Nullable
    LocalDate asOf(ListKind list);
}
