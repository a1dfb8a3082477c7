package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.catalog.labelling.ItemNeed;
import cn.shuangsuiji.catalog.labelling.LabelNode;
import java.util.List;

/// A label with the items it brings to a target and those it lets people inspect.
record LabelDetails(LabelNode node, List<ItemNeed> brings, List<ItemNeed> qualifiesFor) {
    /** Reads them; for a worker's thread. */
    static LabelDetails read(LabelSources sources, LabelNode node) {
        return new LabelDetails(node, sources.labels().brings(node.code()),
                sources.labels().qualifiesFor(node.code()));
    }
}
