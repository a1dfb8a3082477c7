package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Re-derives a published draw from its own files and names every difference. Whatever is in the folder, the answer is a
/// list of sentences, never an exception.
public final class Verification {
    private final DrawRecord draw;
    private final boolean whole;
    private final List<Difference> differences = new ArrayList<>();

    private Verification(DrawRecord draw, boolean whole) {
        this.draw = draw;
        this.whole = whole;
    }

    /** What is wrong with the draw in this record; nothing when it is genuine. */
    public static List<Difference> verify(DrawRecord draw) {
        Verification verification = new Verification(draw, true);
        verification.compare();
        return List.copyOf(verification.differences);
    }

    /** As above, for a record whose inspectors are not published. */
    public static List<Difference> verifyTargets(DrawRecord draw) {
        Verification verification = new Verification(draw, false);
        verification.compare();
        return List.copyOf(verification.differences);
    }

    private void compare() {
        Optional<DrawPlan> plan = read(draw::plan);
        Optional<String> populationText = read(() -> draw.text(DrawRecord.POPULATION));
        Optional<SeedInputs> inputs = read(draw::seedInputs);
        Optional<Map<?, ?>> result = read(() -> published(draw.text(DrawRecord.RESULT)));
        if (plan.isEmpty()) {
            return;
        }
        populationText.ifPresent(text -> checkDigest(plan.get(), "populationSha256", text, "draw.differs.population"));
        if (whole) {
            checkInspectors(plan.get());
        }
        checkSealed(plan.get(), inputs);
        Optional<Population> population = populationText.flatMap(text -> read(() -> Population.parse(text)));
        Optional<Seed> seed = inputs.flatMap(given -> read(() -> given.seed(plan.get().commitment())));
        if (population.isPresent() && seed.isPresent() && result.isPresent()) {
            read(() -> Draw.draw(plan.get(), population.get(), seed.get()))
                    .ifPresent(derived -> differences.addAll(ResultComparison.compare(derived, result.get())));
        }
    }

    private void checkInspectors(DrawPlan plan) {
        if (plan.field("inspectorsSha256") != null || draw.has(DrawRecord.INSPECTORS)) {
            read(() -> draw.text(DrawRecord.INSPECTORS))
                    .ifPresent(text -> checkDigest(plan, "inspectorsSha256", text, "draw.differs.inspectors"));
        }
    }

    private void checkSealed(DrawPlan plan, Optional<SeedInputs> inputs) {
        Object committed = plan.field("sealedSha256");
        if (committed != null && !committed.equals("")) {
            inputs.ifPresent(given -> checkDigest(plan, "sealedSha256", given.sealedValue(), "draw.differs.sealed"));
        }
    }

    private void checkDigest(DrawPlan plan, String field, String text, String key) {
        if (!Sha256.hex(text).equals(plan.field(field))) {
            differences.add(Difference.of(key));
        }
    }

    private static Map<?, ?> published(String text) {
        try {
            return Json.read(text, Map.class);
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.RESULT);
        }
    }

    private <T> Optional<T> read(Supplier<@Nullable T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (AppException refusal) {
            differences.add(Difference.of(refusal));
            return Optional.empty();
        }
    }
}
