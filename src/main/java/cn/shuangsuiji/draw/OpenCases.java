package cn.shuangsuiji.draw;

import cn.shuangsuiji.db.Tx;
import java.util.Set;

/** Targets about whom a case is open, so that they are not drawn for a routine inspection; the disposal knows them. */
public interface OpenCases {
    /** Their codes. */
    Set<String> targets(Tx tx);
}
