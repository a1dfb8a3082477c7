package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Progress;

/// Slow work: a file, the database, a draw. Runs on a worker's thread, so it may not touch anything that a window shows.
///
/// @param <T> what the work makes
@FunctionalInterface
public interface Job<T> {
    /**
     * Does the work.
     *
     * @param progress to be told how far the work is; stops the work where the clerk asked for it
     * @throws Exception [cn.shuangsuiji.base.AppException] to refuse in words, anything else is a defect
     */
    T run(Progress progress) throws Exception;
}
