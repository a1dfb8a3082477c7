package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.OutboxEntry;
import cn.shuangsuiji.exchange.Sending;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records of the outbox in the clerk's words. */
final class OutboxWords {
    private static final String KIND = "ui.exchange.kind.";

    /** Fields by which people know the thing, by kind of record; the first two that are there are shown. */
    private static final Map<String, List<String>> NAMES = Map.of("draw", List.of("task", "platformNumber"), "visit",
            List.of("name", "code"), "plan", List.of("title", "number"), "publication",
            List.of("entName", "raninsTaskName", "raninsPlaneName"), "disposal", List.of("code", "item"), "proposal",
            List.of("name", "code"));

    private OutboxWords() {}

    static String kind(OutboxEntry entry) {
        return Messages.bundle().containsKey(KIND + entry.kind())
                ? Messages.text(KIND + entry.kind())
                : Messages.text(KIND + "other");
    }

    /** Which one. */
    static String what(OutboxEntry entry) {
        Map<?, ?> payload = Json.read(entry.payload(), Map.class);
        List<String> words = NAMES.getOrDefault(entry.kind(), List.of()).stream().map(payload::get)
                .filter(Objects::nonNull).map(String::valueOf).filter(word -> !word.isBlank()).limit(2).toList();
        return String.join(Messages.text("ui.exchange.dot"), words);
    }

    static Badge state(Sending state) {
        Tone tone = switch (state) {
            case PENDING -> Tone.DUE;
            case EXPORTED -> Tone.PLAIN;
            case RECEIVED -> Tone.GOOD;
            case RETURNED -> Tone.OVERDUE;
        };
        return new Badge(Messages.of(state), tone);
    }
}
