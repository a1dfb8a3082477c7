package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Messages;

/// Whether a genuine package is applied now, later or not at all. Order is (stream, epoch, sequence number), never a clock
/// or a file name.
///
/// - A delta that overlaps what is here and reaches beyond it is applied: the province sends from the last number it saw
///   acknowledged, and its rows state the whole present value of what changed.
/// - Lists need a full list first, in each epoch; authorisations stand alone and begin at one in each epoch.
/// - Going back needs a `reset` that names this installation, and each reset works once.
public final class Ordering {
    /** A full list smaller than the present one by this share or more is not believed without a second person. */
    static final int SHRINK_PERCENT = 60;

    private Ordering() {}

    /** The decision; pure. */
    public static Decision decide(Present present, Arrival arrival) {
        if (present.appliedBefore()) {
            return decision(Outcome.ALREADY_DONE, "exchange.order.done");
        }
        return switch (arrival.kind()) {
            case LISTS_FULL -> full(present, arrival);
            case LISTS_DELTA, AUTHORISATION -> delta(present.position(), arrival);
            case RESET -> reset(present.position(), arrival);
            case ACK -> decision(Outcome.APPLIED, "exchange.order.applied");
            case RESULTS -> decision(Outcome.QUARANTINED, "exchange.order.upstream");
        };
    }

    private static Decision full(Present present, Arrival arrival) {
        if (present.position().isAfter(arrival.epoch(), arrival.toSeq())) {
            return decision(Outcome.ROLLBACK_REFUSED, "exchange.order.older");
        }
        boolean shrunk = arrival.rows() == 0
                || arrival.rows() * 100 <= present.targets() * (100 - SHRINK_PERCENT);
        if (shrunk && !present.confirmed()) {
            return decision(Outcome.NEEDS_CONFIRMATION, "exchange.order.shrunk", arrival.rows(), present.targets());
        }
        return decision(Outcome.APPLIED, "exchange.order.applied");
    }

    private static Decision delta(StreamPosition position, Arrival arrival) {
        if (arrival.epoch() < position.epoch()) {
            return decision(Outcome.ROLLBACK_REFUSED, "exchange.order.older");
        }
        boolean newEpoch = arrival.epoch() > position.epoch();
        if (newEpoch && arrival.kind() == PackageKind.LISTS_DELTA) {
            return decision(Outcome.HELD, "exchange.order.base");
        }
        long last = newEpoch ? 0 : position.seq();
        if (arrival.toSeq() <= last) {
            return decision(Outcome.ALREADY_DONE, "exchange.order.done");
        }
        if (arrival.fromSeq() > last + 1) {
            return decision(Outcome.HELD, "exchange.order.gap", last + 1, arrival.fromSeq() - 1);
        }
        return decision(Outcome.APPLIED, "exchange.order.applied");
    }

    private static Decision reset(StreamPosition position, Arrival arrival) {
        if (!arrival.named()) {
            return decision(Outcome.QUARANTINED, "exchange.order.reset.unnamed");
        }
        return position.isAfter(arrival.epoch(), arrival.toSeq())
                ? decision(Outcome.APPLIED, "exchange.order.applied")
                : decision(Outcome.ALREADY_DONE, "exchange.order.reset.nothing");
    }

    private static Decision decision(Outcome outcome, String key, Object... values) {
        return new Decision(outcome, key, Messages.text(key, values));
    }
}
