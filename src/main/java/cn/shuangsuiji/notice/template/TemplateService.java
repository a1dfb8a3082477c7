package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.audit.Change;
import cn.shuangsuiji.audit.Journal;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.db.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The office's own wordings: changed here, or with any editor in the folder. Every version that was saved is kept under its
/// digest, so that a printed paper's wording is found again; an unfinished change is kept as a draft.
public final class TemplateService {
    private static final long LARGEST = 200_000;

    private final Database database;
    private final Journal journal;
    private final Templates templates;
    private final Path folder;

    /** @param folder of the office's own copies; made when the first is saved */
    public TemplateService(Database database, Journal journal, Templates templates, Path folder) {
        this.database = database;
        this.journal = journal;
        this.templates = templates;
        this.folder = folder;
    }

    /** The wording that holds. */
    public String text(String name) {
        return templates.text(name);
    }

    /** Whether the office has its own. */
    public boolean isOwn(String name) {
        return Files.exists(own(name));
    }

    /** An unfinished change; empty where there is none. */
    public Optional<String> draft(String name) {
        try {
            Path draft = draftFile(name);
            return Files.exists(draft) ? Optional.of(Files.readString(draft)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps an unfinished change; one that says what holds is none. */
    public void keepDraft(String name, String text) {
        if (text.equals(text(name))) {
            dropDraft(name);
        } else {
            AtomicFile.write(draftFile(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /**
     * Makes a wording the one that holds.
     *
     * @param who login of the person
     * @param fields the record whose components the wording may name
     * @throws AppException when it is not a template, names a field that there is not, prints nothing, or cannot be
     *             written; the one before then still holds
     */
    public TemplateVersion save(String who, String name, Class<?> fields, String text) {
        if (text.length() > LARGEST) {
            throw new AppException("notice.template.large", name);
        }
        Template template = Template.compile(name + ".txt", text);
        if (template.blocks(BlankFields.of(fields)).isEmpty()) {
            throw new AppException("notice.template.nothing", name + ".txt");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String before = text(name);
        keep(name, before);
        keep(name, text);
        AtomicFile.write(own(name), out -> out.write(bytes));
        dropDraft(name);
        record(who, "template.save", name, before, text);
        return template.version();
    }

    /** Goes back to the wording that came with the program; the office's own is kept among the versions. */
    public void restore(String who, String name) {
        if (!isOwn(name)) {
            return;
        }
        String before = text(name);
        keep(name, before);
        try {
            Files.delete(own(name));
        } catch (IOException held) {
            throw new AppException(held, "notice.template.held", own(name));
        }
        dropDraft(name);
        record(who, "template.restore", name, before, text(name));
    }

    /** What the office used so far, newest first. */
    public List<TemplateCopy> versions(String name) {
        Path kept = folder.resolve("versions");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "@")).map(this::copy)
                    .sorted(Comparator.comparing(TemplateCopy::kept).reversed()).toList();
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.template.unreadable", kept);
        }
    }

    /** The wording that a printed paper was made with: the one that holds, the shipped one, or one of those kept. */
    public Optional<String> find(TemplateVersion version) {
        return Stream.of(text(version.name()), templates.shipped(version.name()))
                .filter(text -> Sha256.hex(text).equals(version.sha256())).findFirst()
                .or(() -> versions(version.name()).stream()
                        .filter(copy -> copy.version().sha256().equals(version.sha256())).findFirst()
                        .map(copy -> read(copy.file())));
    }

    /** The text of a version that was kept. */
    public String text(TemplateCopy copy) {
        return read(copy.file());
    }

    private TemplateCopy copy(Path file) {
        String stem = file.getFileName().toString().replaceFirst("\\.txt$", "");
        int at = stem.lastIndexOf('@');
        try {
            return new TemplateCopy(new TemplateVersion(stem.substring(0, at), stem.substring(at + 1)), file,
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.template.unreadable", file);
        }
    }

    private void keep(String name, String text) {
        Path file = folder.resolve("versions").resolve(name + "@" + Sha256.hex(text) + ".txt");
        if (!Files.exists(file)) {
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void dropDraft(String name) {
        try {
            Files.deleteIfExists(draftFile(name));
        } catch (IOException held) {
            throw new AppException(held, "notice.template.held", draftFile(name));
        }
    }

    private void record(String who, String action, String name, String before, String after) {
        database.write(tx -> {
            journal.record(tx, Change.inside(who, action, "template", name,
                    Map.of("before", Sha256.hex(before), "after", Sha256.hex(after))));
            return null;
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.template.unreadable", file);
        }
    }

    private Path own(String name) {
        return folder.resolve(name + ".txt");
    }

    private Path draftFile(String name) {
        return folder.resolve("drafts").resolve(name + ".txt");
    }
}
