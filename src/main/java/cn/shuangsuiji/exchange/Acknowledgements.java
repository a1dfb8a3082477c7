package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.office.Office;
import java.time.Instant;
import java.util.List;

/** The province's word on our records, and ours on its lists. */
final class Acknowledgements {
    /** One package may acknowledge to several installations; what it does to ours tells more than that others are named. */
    private static final List<AckEffect> TELLING = List.of(AckEffect.CONFLICT, AckEffect.SEND_AGAIN, AckEffect.ADVANCED,
            AckEffect.NOTHING_NEW, AckEffect.STALE);

    private Acknowledgements() {}

    /** Takes one in; what is stale, foreign or impossible changes nothing. */
    static AckEffect take(Tx tx, Office office, Ack ack, Instant now) {
        SendingMapper mapper = tx.mapper(SendingMapper.class);
        SendingRow row = SendingService.row(mapper, office.epoch());
        AckEffect effect = AckEffect.of(row.state(office.installation()), ack);
        if (effect.counts()) {
            mapper.save(row.acknowledged(ack, effect));
            mapper.acknowledged(office.epoch(), now);
            ack.returned().forEach(record -> mapper.returned(office.epoch(), record, now));
        }
        return effect;
    }

    /** What a package that is nothing but acknowledgements did, by the most telling of them. */
    static Decision decision(List<AckEffect> effects) {
        AckEffect effect = TELLING.stream().filter(effects::contains).findFirst().orElse(AckEffect.NOT_OURS);
        Outcome outcome = switch (effect) {
            case ADVANCED, SEND_AGAIN -> Outcome.APPLIED;
            case NOTHING_NEW, STALE -> Outcome.ALREADY_DONE;
            case NOT_OURS, CONFLICT -> Outcome.QUARANTINED;
        };
        return new Decision(outcome, "exchange.ack", Messages.text("exchange.ack", Messages.of(effect)));
    }

    /**
     * How far this office took each of the province's streams, to go along with results: the stream's word stands for the
     * installation, and the number is its last change.
     */
    static List<Ack> ofLists(Tx tx, Office office) {
        return tx.mapper(ReceivingMapper.class).places().stream().map(place -> new Ack(place.stream(), place.epoch(),
                place.seq(), office.epoch(), place.seq(), List.of())).toList();
    }
}
