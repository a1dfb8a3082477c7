package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What supervisors, who have the full record, check of its public version: that the seals are those that were committed to,
/// open to the true lines, and that every byte that was made public follows from the full record.
public final class SealVerification {
    private final DrawRecord draw;
    private final List<Difference> differences = new ArrayList<>();

    private SealVerification(DrawRecord draw) {
        this.draw = draw;
    }

    /** What is wrong; nothing for a record from before there were seals. */
    public static List<Difference> verify(DrawRecord draw) {
        SealVerification verification = new SealVerification(draw);
        try {
            verification.compare();
        } catch (AppException refusal) {
            verification.differences.add(Difference.of(refusal));
        }
        return verification.differences;
    }

    private void compare() {
        DrawPlan plan = draw.plan();
        if (plan.field(Seals.DIGEST) == null && !draw.has(Seals.FILE)) {
            return;
        }
        String sealsText = draw.text(Seals.FILE);
        if (!Sha256.hex(sealsText).equals(plan.string(Seals.DIGEST))) {
            differences.add(Difference.of("draw.differs.seals"));
            return;
        }
        Seals seals = Seals.read(sealsText);
        String populationText = draw.text(DrawRecord.POPULATION);
        PublicMode mode = PublicMode.of(plan);
        if (mode != PublicMode.of(plan.rules(), Population.parse(populationText).size())) {
            differences.add(Difference.of("draw.public.mode"));
        }
        checkNames(seals);
        if (mode != PublicMode.WITHHELD) {
            Map<String, String> files = PublicRecord.files(texts());
            checkDigest(plan, PublicRecord.INSPECTORS_DIGEST, PublicRecord.INSPECTORS, files);
            if (mode == PublicMode.SEALED) {
                checkDigest(plan, PublicRecord.POPULATION_DIGEST, PublicRecord.POPULATION, files);
            }
            checkPublished(files);
        }
    }

    /** The names are not in the lists, so that only their masks can be checked. */
    private void checkNames(Seals seals) {
        seals.inspectors().forEach((code, name) -> {
            if (!MaskedName.hides(name.shown(), name.name())) {
                differences.add(Difference.of("draw.seals.mask", code));
            }
        });
    }

    private void checkPublished(Map<String, String> files) {
        DrawRecord published = new DrawRecord(draw.folder().resolve(PublicRecord.FOLDER));
        files.forEach((name, text) -> {
            if (published.has(PublicRecord.MANIFEST) && !(published.has(name) && text.equals(published.text(name)))) {
                differences.add(Difference.of("draw.differs.published", name));
            }
        });
        differences.addAll(Certificate.compare(published, files.keySet()));
    }

    private void checkDigest(DrawPlan plan, String field, String name, Map<String, String> files) {
        if (!Sha256.hex(String.valueOf(files.get(name))).equals(plan.string(field))) {
            differences.add(Difference.of("draw.differs.publicList", name));
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (String name : List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.INSPECTORS, Seals.FILE,
                DrawRecord.SEED, DrawRecord.RESULT, DrawRecord.ASSIGNMENT)) {
            if (draw.has(name)) {
                texts.put(name, draw.text(name));
            }
        }
        return texts;
    }
}
