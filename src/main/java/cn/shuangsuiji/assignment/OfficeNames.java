package cn.shuangsuiji.assignment;

import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.db.Tx;
import java.util.List;

/** What this office's lists call targets, people and qualifications; a code that they do not know stays a code. */
final class OfficeNames {
    private OfficeNames() {}

    static Names of(Tx tx, CatalogService catalog) {
        List<Label> labels = catalog.labels(tx);
        return new Names(code -> catalog.target(tx, code).map(Target::name).orElse(code),
                code -> catalog.inspector(tx, code).map(file -> file.inspector().name()).orElse(code),
                code -> labels.stream().filter(label -> label.code().equals(code)).map(Label::name).findFirst()
                        .orElse(code));
    }
}
