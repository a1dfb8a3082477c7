package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.Office;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What happens inside the one transaction of a genuine package: the rule of order decides, the handler takes the rows, the
/// stream moves on, acknowledgements are taken in.
final class PackageApplication {
    private static final Set<PackageKind> HANDLED = EnumSet.of(PackageKind.LISTS_FULL, PackageKind.LISTS_DELTA,
            PackageKind.AUTHORISATION);

    private final Map<PackageKind, PackageHandler> handlers;
    private final LongSupplier targets;
    private final Clock clock;

    PackageApplication(Map<PackageKind, PackageHandler> handlers, LongSupplier targets, Clock clock) {
        if (!handlers.keySet().equals(HANDLED)) {
            throw new IllegalArgumentException("Handlers for " + handlers.keySet() + " instead of " + HANDLED);
        }
        this.handlers = Map.copyOf(handlers);
        this.targets = targets;
        this.clock = clock;
    }

    /** A package at somebody's desk. */
    record Case(Desk desk, Office office, OpenedPackage content) {}

    /** The handler could not use the rows; undoes the transaction and never leaves the package. */
    static final class Unusable extends RuntimeException {
        private final AppException refusal;

        Unusable(AppException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        AppException refusal() {
            return refusal;
        }
    }

    /** A decision with the order number of its application. */
    record Applied(Decision decision, @Nullable Long order) {
        /** What keeps it. */
        @FunctionalInterface
        interface Keeper {
            PackageIn keep(Decision decision, @Nullable Long order);
        }

        PackageIn stored(Keeper keeper) {
            return keeper.keep(decision, order);
        }
    }

    Applied apply(Tx tx, Case arrived, Progress progress) {
        Manifest manifest = arrived.content().manifest();
        ReceivingMapper mapper = tx.mapper(ReceivingMapper.class);
        ReceivingMapper.Place place = mapper.place(manifest.stream());
        Decision decision = decide(tx, arrived, place);
        if (decision.outcome() != Outcome.APPLIED) {
            return new Applied(decision, null);
        }
        PackageHandler handler = handlers.get(manifest.kind());
        if (handler != null) {
            take(tx, handler, arrived, progress);
        }
        long order = mapper.nextOrder();
        if (manifest.kind() != PackageKind.ACK) {
            long reset = manifest.kind() == PackageKind.RESET ? order : place == null ? 0 : place.resetOrder();
            mapper.move(new ReceivingMapper.Place(manifest.stream(), manifest.epoch(), manifest.toSeq(), reset));
        }
        return new Applied(decision, order);
    }

    private Decision decide(Tx tx, Case arrived, ReceivingMapper.@Nullable Place place) {
        Manifest manifest = arrived.content().manifest();
        Arrival arrival = Arrival.of(manifest, arrived.office().installation());
        long since = place == null || manifest.kind() == PackageKind.RESET ? 0 : place.resetOrder();
        boolean before = tx.mapper(ReceivingMapper.class).appliedAfter(manifest.packageId(), since);
        StreamPosition position = place == null ? StreamPosition.NONE : new StreamPosition(place.epoch(), place.seq());
        Decision decision = Ordering.decide(
                new Present(position, before, targets.getAsLong(), arrived.desk().second() != null), arrival);
        if (decision.outcome() == Outcome.QUARANTINED) {
            return decision;
        }
        List<AckEffect> effects = manifest.acks().stream()
                .map(ack -> Acknowledgements.take(tx, arrived.office(), ack, clock.instant())).toList();
        return manifest.kind() == PackageKind.ACK && !before ? Acknowledgements.decision(effects) : decision;
    }

    private static void take(Tx tx, PackageHandler handler, Case arrived, Progress progress) {
        try {
            handler.apply(tx, arrived.desk().actor().login(), arrived.content(), progress);
        } catch (AppException unusable) {
            throw new Unusable(unusable);
        }
    }
}
