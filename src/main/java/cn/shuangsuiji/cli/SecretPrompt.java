package cn.shuangsuiji.cli;

import org.jspecify.annotations.Nullable;

/** Asks a person at the keyboard for something that is not shown while it is typed. */
@FunctionalInterface
public interface SecretPrompt {
    /** What was typed after the question; null when nobody can be asked. */
    @Nullable
    String ask(String question);
}
