package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Verifies changes.json: computes every change again, in order, and names the first that is not what it must be. Those
/// after it rest on it and are not judged.
final class ChangesVerification {
    private final DrawRecord draw;
    private final ChangedDraw state;

    ChangesVerification(DrawRecord draw, ChangedDraw state) {
        this.draw = draw;
        this.state = state;
    }

    /** What is wrong with the changes; nothing when they are genuine. */
    List<Difference> verify() {
        String text = draw.text(DrawRecord.CHANGES);
        List<Map<?, ?>> published = ChangesFile.read(text);
        List<Map<String, @Nullable Object>> derived = new ArrayList<>();
        ChangeReplay replay = new ChangeReplay(state);
        String previous = ChangesFile.start(draw.text(DrawRecord.ASSIGNMENT));
        for (Map<?, ?> change : published) {
            int place = derived.size() + 1;
            Map<String, @Nullable Object> wanted;
            try {
                wanted = ChangesFile.chained(replay.again(place, change), previous);
            } catch (AppException refusal) {
                return List.of(Difference.of("assignment.changes.impossible", place, refusal.sentence()));
            }
            List<Difference> differences = compare(place, Json.read(Json.line(wanted), Map.class), change);
            if (!differences.isEmpty()) {
                return differences;
            }
            derived.add(wanted);
            previous = String.valueOf(wanted.get("digest"));
        }
        return text.equals(ChangesFile.text(derived))
                ? List.of()
                : List.of(Difference.of("assignment.changes.form"));
    }

    /** A wrong choice is named; a wrong digest only where nothing else is wrong, for it follows from the rest. */
    private static List<Difference> compare(int place, Map<?, ?> wanted, Map<?, ?> published) {
        Set<String> names = new TreeSet<>();
        wanted.keySet().forEach(name -> names.add(String.valueOf(name)));
        published.keySet().forEach(name -> names.add(String.valueOf(name)));
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            if (wanted.containsKey(name) != published.containsKey(name)
                    || !Objects.equals(wanted.get(name), published.get(name))) {
                differences.add(difference(place, name, wanted.get(name), published.get(name)));
            }
        }
        return differences.size() > 1
                ? differences.stream().filter(difference -> !difference.key().equals("assignment.changes.digest"))
                        .toList()
                : differences;
    }

    private static Difference difference(int place, String name, @Nullable Object wanted,
            @Nullable Object published) {
        return switch (name) {
            case "in" -> Difference.of("assignment.changes.in", place, words(published), words(wanted));
            case "out" -> Difference.of("assignment.changes.out", place, words(published), words(wanted));
            case "cells" -> Difference.of("assignment.changes.cells", place, words(published), words(wanted));
            case "teams" -> Difference.of("assignment.changes.teams", place, words(published), words(wanted));
            case "previous", "digest" -> Difference.of("assignment.changes.digest", place);
            default -> Difference.of("assignment.changes.value", place, name, words(published), words(wanted));
        };
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case List<?> list -> String.join(Messages.text("base.comma"), list.stream()
                    .map(ChangesVerification::words).toList());
            case Map<?, ?> map when map.containsKey("substitute") -> map.get("item") + "/" + map.get("stratum") + " "
                    + words(map.get("substitute"));
            case Map<?, ?> map -> {
                TreeMap<String, String> teams = new TreeMap<>();
                map.forEach((code, team) -> teams.put(String.valueOf(code), words(team)));
                yield String.join(Messages.text("base.semicolon"),
                        teams.entrySet().stream().map(team -> team.getKey() + " " + team.getValue()).toList());
            }
            default -> value.toString();
        };
    }
}
