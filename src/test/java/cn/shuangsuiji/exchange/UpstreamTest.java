package cn.shuangsuiji.exchange;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamTest {
    private static final OutboxRecord RECORD = new OutboxRecord(2, 7, "visit", "u-7",
            Instant.parse("2026-11-23T01:00:00Z"), "{\"b\":1,\"a\":\"示例\"}");

    @ParameterizedTest
    @CsvSource(textBlock = """
                           # issuerEpoch, number, upTo, effect       (here: epoch 2, number 5, acknowledged 50 of 80 sent)
                           2, 6, 60, ADVANCED
                           2, 6, 80, ADVANCED
                           2, 6, 50, NOTHING_NEW
                           2, 6, 40, SEND_AGAIN
                           3, 1, 0,  SEND_AGAIN
                           3, 1, 70, ADVANCED
                           2, 5, 50, NOTHING_NEW
                           2, 5, 60, STALE
                           2, 4, 45, STALE
                           1, 9, 60, STALE
                           2, 6, 81, CONFLICT
                           """)
    void of_acknowledgement_hasItsEffect(int issuerEpoch, long number, long upTo, AckEffect effect) {
        SentState state = new SentState("i", 2, 80, 50, 2, 5);

        assertThat(AckEffect.of(state, new Ack("i", 2, upTo, issuerEpoch, number, List.of()))).isEqualTo(effect);
    }

    @Test
    void of_acknowledgementForAnotherInstallationOrEpoch_isNotOurs() {
        SentState state = new SentState("i", 2, 80, 50, 2, 5);

        assertThat(AckEffect.of(state, new Ack("j", 2, 60, 2, 6, List.of()))).isEqualTo(AckEffect.NOT_OURS);
        assertThat(AckEffect.of(state, new Ack("i", 1, 60, 2, 6, List.of()))).isEqualTo(AckEffect.NOT_OURS);
    }

    @Test
    void of_recordUnderAKey_isNewDuplicateOrFork() {
        OutboxRecord reordered = new OutboxRecord(2, 7, "visit", "u-7", RECORD.createdAt(),
                "{\"a\": \"示例\", \"b\": 1}");
        OutboxRecord other = new OutboxRecord(2, 7, "visit", "u-8", RECORD.createdAt(), RECORD.payload());

        assertThat(Receipt.of(null, RECORD)).isEqualTo(Receipt.NEW);
        assertThat(Receipt.of(reordered.digest(), RECORD)).isEqualTo(Receipt.DUPLICATE);
        assertThat(Receipt.of(other.digest(), RECORD)).isEqualTo(Receipt.FORK);
    }
}
