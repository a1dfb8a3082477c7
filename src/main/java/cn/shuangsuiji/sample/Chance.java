package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/// A source of choices that is the same on every machine: SHA-256 of a name and a counter. Each part of the county has a
/// name of its own, so that a change in one part leaves the others as they were.
final class Chance {
    private final String name;
    private long counter;

    Chance(String name) {
        this.name = name;
    }

    /** A number from zero, below the bound. The bias of the remainder is below 2^-30 and of no matter for a sample. */
    int below(int bound) {
        String text = name + ',' + counter++;
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** One of the choices, each as likely as its weight says. */
    <T> T of(List<T> choices, ToIntFunction<T> weight) {
        int left = below(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalArgumentException("No choices with a weight");
    }
}
