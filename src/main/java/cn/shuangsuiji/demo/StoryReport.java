package cn.shuangsuiji.demo;

import cn.shuangsuiji.base.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells each step when it is done, with its figures and how long it took. */
public final class StoryReport {
    private final Consumer<String> line;
    private final List<String> told = new ArrayList<>();
    private final long started = System.nanoTime();
    private long before = started;

    /** @param line takes each line as it is told */
    public StoryReport(Consumer<String> line) {
        this.line = line;
    }

    /** Tells a step: the bundle's sentence of this key, and the milliseconds since the step before. */
    public void step(String key, Object... values) {
        long now = System.nanoTime();
        String sentence = Messages.text("demo.step", Messages.text(key, values),
                TimeUnit.NANOSECONDS.toMillis(now - before));
        before = now;
        told.add(sentence);
        line.accept(sentence);
    }

    /** Everything told so far. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Milliseconds since the beginning. */
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
