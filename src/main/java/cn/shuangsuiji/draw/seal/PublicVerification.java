package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.draw.Verification;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Verifies a public record with nothing but its own files: commitment, seed, that everybody drawn stands in the list that
/// was committed to, counts, and every byte against the manifest. Where classes are sealed, that each group's lowest tickets
/// were drawn is for the slips and the supervisors. Whatever the folder holds, the answer is a list of sentences.
public final class PublicVerification {
    private final DrawRecord draw;
    private final Set<Difference> differences = new LinkedHashSet<>();

    private PublicVerification(DrawRecord draw) {
        this.draw = draw;
    }

    /** Whether a folder holds a public record and not a full one. */
    public static boolean isPublic(DrawRecord draw) {
        return draw.has(PublicRecord.MANIFEST) && !draw.has(DrawRecord.INSPECTORS);
    }

    /** What is wrong with the public record; nothing when all that can be checked in public holds. */
    public static List<Difference> verify(DrawRecord draw) {
        PublicVerification verification = new PublicVerification(draw);
        verification.check(verification::compare);
        return List.copyOf(verification.differences);
    }

    private void compare() {
        DrawPlan plan = draw.plan();
        PublicMode mode = PublicMode.of(plan);
        Set<String> files = manifest(mode);
        List<String> inside = new ArrayList<>(stages(mode).getLast());
        inside.add(PublicRecord.MANIFEST);
        differences.addAll(Certificate.compare(draw, inside));
        checkDigest(plan, PublicRecord.INSPECTORS_DIGEST, PublicRecord.INSPECTORS);
        if (mode == PublicMode.SEALED) {
            checkDigest(plan, PublicRecord.POPULATION_DIGEST, PublicRecord.POPULATION);
        }
        if (!files.contains(DrawRecord.SEED)) {
            return;
        }
        if (mode == PublicMode.OPEN) {
            differences.addAll(Verification.verifyTargets(draw));
        } else {
            check(() -> checkSeed(plan));
            check(() -> differences.addAll(new SealedResultCheck(draw).differences()));
        }
        if (files.contains(PublicRecord.ASSIGNMENT)) {
            check(() -> differences.addAll(new PublicTeamsCheck(draw, mode).differences()));
        }
    }

    /** Checks every file against the manifest, and the manifest against what a record of this mode holds. */
    private Set<String> manifest(PublicMode mode) {
        String text = draw.text(PublicRecord.MANIFEST);
        JsonFile digests = JsonFile.read(PublicRecord.MANIFEST, text).object("files");
        Map<String, String> named = new TreeMap<>();
        digests.fields().keySet().forEach(name -> named.put((String) name, digests.string((String) name)));
        if (!text.equals(PublicRecord.manifest(mode, named))) {
            add("draw.differs.form", PublicRecord.MANIFEST);
        }
        if (stages(mode).stream().noneMatch(stage -> named.keySet().equals(Set.copyOf(stage)))) {
            add("draw.public.files");
        }
        for (String name : stages(mode).getLast()) {
            if (named.containsKey(name) || draw.has(name)) {
                check(() -> {
                    if (!Sha256.hex(draw.text(name)).equals(named.get(name))) {
                        add("draw.differs.manifest", name);
                    }
                });
            }
        }
        return named.keySet();
    }

    /** The files of a record that is committed, drawn, assigned. */
    private static List<List<String>> stages(PublicMode mode) {
        boolean open = mode == PublicMode.OPEN;
        List<String> committed = List.of(DrawRecord.PLAN, PublicRecord.INSPECTORS,
                open ? DrawRecord.POPULATION : PublicRecord.POPULATION);
        List<String> drawn = new ArrayList<>(committed);
        drawn.addAll(List.of(DrawRecord.SEED, open ? DrawRecord.RESULT : PublicRecord.RESULT));
        List<String> assigned = new ArrayList<>(drawn);
        assigned.add(PublicRecord.ASSIGNMENT);
        return List.of(committed, drawn, assigned);
    }

    private void checkSeed(DrawPlan plan) {
        SeedInputs inputs = draw.seedInputs();
        String sealed = plan.string("sealedSha256");
        if (sealed != null && !sealed.isEmpty() && !sealed.equals(Sha256.hex(inputs.sealedValue()))) {
            add("draw.differs.sealed");
        }
        String published = JsonFile.read(PublicRecord.RESULT, draw.text(PublicRecord.RESULT)).string("seed");
        if (!inputs.seed(plan.commitment()).hex().equals(published)) {
            add("draw.differs.seed");
        }
    }

    private void checkDigest(DrawPlan plan, String field, String name) {
        check(() -> {
            if (!Sha256.hex(draw.text(name)).equals(plan.string(field))) {
                add("draw.differs.publicList", name);
            }
        });
    }

    private void check(Runnable checking) {
        try {
            checking.run();
        } catch (AppException refusal) {
            differences.add(Difference.of(refusal));
        }
    }

    private void add(String key, Object... values) {
        differences.add(Difference.of(key, values));
    }
}
