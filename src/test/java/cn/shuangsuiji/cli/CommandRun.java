package cn.shuangsuiji.cli;

import cn.shuangsuiji.TestOffice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands in this process on a data folder, at {@link TestOffice#CLOCK}, and hands back what they wrote. */
final class CommandRun {
    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    final Deque<String> typed = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    DemoRun demo = (_, _, _, _) -> {};

    /** What a command said and returned. */
    record Said(int code, String out, String err) {}

    CommandRun(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The door, with nothing kept of what comes out. */
    CommandLineDoor door() {
        return door(new StringWriter(), new StringWriter());
    }

    private CommandLineDoor door(StringWriter out, StringWriter err) {
        return new CommandLineDoor(new Surroundings(new PrintWriter(out), new PrintWriter(err), TestOffice.CLOCK,
                data(), environment, question -> {
                    asked.add(question);
                    return typed.poll();
                }), demo);
    }

    Said run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = door(out, err).run(args);
        return new Said(code, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /** Runs a command as this person of the office made by {@link #office()}. */
    Said as(String login, String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--user", login, "--password-file", password(login)));
        return run(all.toArray(String[]::new));
    }

    /** Founds an office with a clerk, and adds a head of section who may witness, by commands. */
    void office() {
        Said founded = run("init", "--office", "示例县市场监督管理局", "--code", "629999", "--login", "jingban", "--name",
                "示例经办", "--password-file", password("jingban"));
        Said added = as("jingban", "account", "add", "--login", "guzhang", "--name", "示例股长", "--role",
                "section-head,witness", "--new-password-file", password("guzhang"));
        if (founded.code() + added.code() != 0) {
            throw new AssertionError(founded + " " + added);
        }
    }

    /** A file with this person's password in its first line. */
    String password(String login) {
        return file("password-" + login + ".txt", "mima-" + login + "\n").toString();
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
