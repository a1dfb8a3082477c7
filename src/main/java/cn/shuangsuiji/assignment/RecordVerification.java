package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Certificate;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.Verification;
import cn.shuangsuiji.draw.seal.PublicVerification;
import cn.shuangsuiji.draw.seal.SealVerification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Verifies a whole record: the draw, who goes where, and its public version; or a public version alone, as far as that goes. Never an exception, whatever the folder holds.
public final class RecordVerification {
    private static final int NAMED = 20;

    private final DrawRecord draw;
    private final List<Difference> differences = new ArrayList<>();

    private RecordVerification(DrawRecord draw) {
        this.draw = draw;
    }

    /** What is wrong with the record in this folder; nothing when it is genuine. */
    public static List<Difference> verify(Path folder) {
        DrawRecord record = new DrawRecord(folder);
        if (PublicVerification.isPublic(record)) {
            return PublicVerification.verify(record);
        }
        RecordVerification verification = new RecordVerification(record);
        verification.differences.addAll(Verification.verify(verification.draw));
        try {
            verification.compare();
        } catch (AppException refusal) {
            verification.addOnce(Difference.of(refusal));
        }
        SealVerification.verify(record).forEach(verification::addOnce);
        Certificate.compare(record, DrawRecord.FILES).forEach(verification::addOnce);
        return List.copyOf(verification.differences);
    }

    private void compareChanges(AssignmentResult result) {
        if (draw.has(DrawRecord.CHANGES)) {
            ChangedDraw state = new AssignmentRecord(draw).changed(AssignmentFile.teams(result));
            new ChangesVerification(draw, state).verify().forEach(this::addOnce);
        }
    }

    private void compare() {
        boolean committed = AssignmentTerms.of(draw.plan()).isPresent();
        if (!committed && !draw.has(DrawRecord.ASSIGNMENT)) {
            return;
        }
        String text = draw.text(DrawRecord.ASSIGNMENT);
        int before = differences.size();
        Map<?, ?> published = fields(text);
        compareFiles(published);
        switch (new AssignmentRecord(draw).derive()) {
            case AssignmentResult result -> {
                compareTeams(AssignmentFile.teams(result), published.get("visits"));
                if (differences.size() == before && !text.equals(AssignmentFile.text(draw::text, result))) {
                    addOnce(Difference.of("assignment.differs.form"));
                }
                compareChanges(result);
            }
            case Shortage shortage -> addOnce(Difference.of("assignment.differs.impossible"));
        }
    }

    private void compareFiles(Map<?, ?> published) {
        Map<?, ?> digests = published.get("files") instanceof Map<?, ?> files ? files : Map.of();
        for (String name : AssignmentFile.NAMED) {
            if (!Sha256.hex(draw.text(name)).equals(digests.get(name))) {
                addOnce(Difference.of("assignment.differs.file", name));
            }
        }
    }

    private void compareTeams(Map<String, List<String>> derived, @Nullable Object visits) {
        if (!(visits instanceof Map<?, ?> published)) {
            throw new AppException("draw.file.field", DrawRecord.ASSIGNMENT, "visits");
        }
        SortedSet<String> codes = new TreeSet<>(derived.keySet());
        published.keySet().forEach(code -> codes.add(String.valueOf(code)));
        List<String> different = codes.stream().filter(code -> {
            List<String> team = derived.get(code);
            return team == null || !team.equals(published.get(code));
        }).toList();
        for (String code : different.stream().limit(NAMED).toList()) {
            addOnce(Difference.of("assignment.differs.team", code, words(published.get(code)),
                    words(derived.get(code))));
        }
        if (different.size() > NAMED) {
            addOnce(Difference.of("assignment.differs.more", different.size() - NAMED));
        }
    }

    private static String words(@Nullable Object team) {
        return team instanceof List<?> people && !people.isEmpty()
                ? String.join(Messages.text("base.comma"), people.stream().map(String::valueOf).toList())
                : "—";
    }

    private static Map<?, ?> fields(String text) {
        try {
            return Json.read(text, Map.class);
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.ASSIGNMENT);
        }
    }

    /** A file that the draw's verification could not read is not named twice. */
    private void addOnce(Difference difference) {
        if (!differences.contains(difference)) {
            differences.add(difference);
        }
    }
}
