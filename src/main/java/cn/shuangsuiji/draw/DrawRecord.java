package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of a draw's published record. Files are texts in UTF-8 and are written whole or not at all.
public final class DrawRecord {
    public static final String PLAN = "plan.json";
    public static final String POPULATION = "population.csv";
    public static final String INSPECTORS = "inspectors.csv";
    public static final String SEED = "seed.json";
    public static final String RESULT = "result.json";
    public static final String ASSIGNMENT = "assignment.json";
    public static final String CHANGES = "changes.json";
    public static final String CERTIFICATE = "certificate.html";

    /** The files that a whole record consists of, apart from the certificate, which repeats them. */
    public static final List<String> FILES = List.of(PLAN, POPULATION, INSPECTORS, SEED, RESULT, ASSIGNMENT);

    /** A province's millions of targets fit; what is larger is no record, and reading it could exhaust the memory. */
    private static final long LARGEST = 128L * 1024 * 1024;

    private final Path folder;

    public DrawRecord(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Whether the record holds this file. */
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * Writes one of the files.
     *
     * @throws AppException when the disk refuses
     */
    public void write(String name, String text) {
        AtomicFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text of one of the files.
     *
     * @throws AppException when it is missing, unreadable, far too large or not UTF-8
     */
    public String text(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new AppException("draw.file.missing", name);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new AppException("draw.file.large", name, Files.size(file) >> 20, LARGEST >> 20);
            }
            return Files.readString(file);
        } catch (CharacterCodingException garbled) {
            throw new AppException(garbled, "draw.file.notText", name);
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "draw.file.unreadable", name);
        }
    }

    public DrawPlan plan() {
        return DrawPlan.read(text(PLAN));
    }

    public Population population() {
        return Population.parse(text(POPULATION));
    }

    public SeedInputs seedInputs() {
        return SeedInputs.read(text(SEED));
    }

    /**
     * What result.json should say, computed from plan.json, population.csv and seed.json alone.
     *
     * @throws AppException when one of these is missing or bad, or the population is not the one the plan names
     */
    public DrawResult derive() {
        DrawPlan plan = plan();
        String populationText = text(POPULATION);
        if (!Sha256.hex(populationText).equals(plan.string("populationSha256"))) {
            throw new AppException("draw.differs.population");
        }
        return Draw.draw(plan, Population.parse(populationText), seedInputs().seed(plan.commitment()));
    }
}
