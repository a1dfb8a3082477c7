package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.KeyState;
import cn.shuangsuiji.exchange.SendingStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the screen says above its lists.
///
/// @param obstacle why this person cannot exchange now; empty when nothing is in the way
/// @param names people's names by their logins
record ExchangeState(SendingStatus sending, KeyState keys, Optional<String> obstacle, Map<String, String> names) {
    /** Before it is read. */
    static final ExchangeState NONE = new ExchangeState(new SendingStatus(0, null, 0, null, 0),
            new KeyState(null, null, null, List.of()), Optional.of(Messages.text("ui.exchange.reading")), Map.of());

    /** Records that no acknowledgement covers yet, written to a stick or not. */
    long unacknowledged() {
        return sending.pending() + sending.waiting();
    }

    /** Why nothing can be exported now. */
    Optional<String> exportObstacle() {
        return obstacle.or(() -> sending.pending() > 0
                ? Optional.empty()
                : Optional.of(Messages.text("ui.exchange.nothing")));
    }
}
