package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.Deadline;
import cn.shuangsuiji.inspection.Visit;

/** A reviewed visit that waits to become public, and until when it may. */
public record DueResult(Visit visit, Deadline deadline) {}
