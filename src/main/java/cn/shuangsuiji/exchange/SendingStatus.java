package cn.shuangsuiji.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What waits to go out and what waits for the province's word.
///
/// @param pending records not written into any package yet, or to be sent again
/// @param oldestPending when the oldest of them was made; null where there is none
/// @param waiting records written but not acknowledged
/// @param oldestWaiting when the oldest package of them was written; null where there is none
/// @param returned records that the province sent back
public record SendingStatus(long pending, @Nullable Instant oldestPending, long waiting,
        @Nullable Instant oldestWaiting, long returned) {}
