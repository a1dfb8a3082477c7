package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Tx;

/// Takes the content of a kind of package into the lists it belongs to.
@FunctionalInterface
public interface PackageHandler {
    /**
     * Applies the whole content inside the caller's transaction.
     *
     * @param who login of the person at the desk
     * @throws cn.shuangsuiji.base.AppException when a row cannot be used; the package is then put aside whole
     */
    void apply(Tx tx, String who, OpenedPackage content, Progress progress);
}
