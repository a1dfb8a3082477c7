package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where passwords come from: a file's first line, the environment, or the person at the console. Never an argument, which
/// every process of the machine could read, and never a default.
final class Passwords {
    /** The variable that may hold the password of the person who runs the command. */
    static final String VARIABLE = "SHUANGSUIJI_PASSWORD";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<String, String> environment;
    private final SecretPrompt prompt;

    Passwords(Surroundings surroundings) {
        this(surroundings.environment(), surroundings.prompt());
    }

    private Passwords(Map<String, String> environment, SecretPrompt prompt) {
        this.environment = environment;
        this.prompt = prompt;
    }

    /** The same for a new password, which is typed twice where it is asked for, because nobody sees it. */
    Passwords forNew() {
        return new Passwords(environment, question -> {
            String typed = prompt.ask(question);
            if (typed != null && !typed.equals(prompt.ask(Messages.text("cli.password.again")))) {
                throw new AppException("cli.password.differ");
            }
            return typed;
        });
    }

    /** The password of the person who runs the command: from the file, else the environment, else asked for. */
    String own(String login, @Nullable Path file) {
        String given = environment.get(VARIABLE);
        return file == null && given != null ? given : other(login, file);
    }

    /** The password of another person: from the file, else asked for; the environment belongs to the first. */
    String other(String login, @Nullable Path file) {
        return file == null ? ask(login) : firstLine(file);
    }

    private String ask(String login) {
        String typed = prompt.ask(Messages.text("cli.password.ask", login));
        if (typed == null) {
            throw new AppException("cli.password.none", login);
        }
        return typed;
    }

    private static String firstLine(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replaceFirst(BYTE_ORDER_MARK, "").lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "cli.password.file", file);
        }
    }
}
