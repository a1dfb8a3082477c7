package cn.shuangsuiji.disposal;

import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.draw.OpenCases;
import java.util.Set;

/** Targets of whom a lead was handed to the case handlers and is not settled yet. */
public final class OpenLeads implements OpenCases {
    @Override
    public Set<String> targets(Tx tx) {
        return Set.copyOf(tx.mapper(DisposalMapper.class).openLeads());
    }
}
