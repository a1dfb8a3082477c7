package cn.shuangsuiji.inspection;

import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.security.Actor;
import java.util.List;

/** Whoever follows problems up: told of them in the transaction that approves the visit. */
@FunctionalInterface
public interface ProblemSink {
    /** {@code problems} holds the visit's findings that are problems, one at least. */
    void opened(Tx tx, Actor reviewer, Visit visit, List<Finding> problems);
}
