package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Csv;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether the public teams fit the result and the committed pool: a team for every visit and no other, of two people at
/// least, each once, each from the pool.
final class PublicTeamsCheck {
    private final List<Difference> differences = new ArrayList<>();

    /** @throws AppException when a file cannot be read */
    PublicTeamsCheck(DrawRecord draw, PublicMode mode) {
        Set<String> pool = pool(draw.text(PublicRecord.INSPECTORS));
        JsonFile teams = JsonFile.read(PublicRecord.ASSIGNMENT, draw.text(PublicRecord.ASSIGNMENT)).object("visits");
        String resultFile = mode == PublicMode.OPEN ? DrawRecord.RESULT : PublicRecord.RESULT;
        JsonFile result = JsonFile.read(resultFile, draw.text(resultFile));
        Set<String> visits = new TreeSet<>(
                result.strings(result.fields().containsKey("drawnVisits") ? "drawnVisits" : "visits"));
        if (!visits.equals(teams.fields().keySet())) {
            add("draw.public.teams");
        }
        for (String visit : visits) {
            List<String> team = teams.fields().containsKey(visit) ? teams.strings(visit) : List.of();
            if (team.size() < 2 || new HashSet<>(team).size() < team.size() || !pool.containsAll(team)) {
                add("draw.public.team", visit);
            }
        }
    }

    List<Difference> differences() {
        return differences;
    }

    private static Set<String> pool(String text) {
        List<List<String>> rows = new ArrayList<>();
        Csv.read(text, rows::add);
        if (rows.isEmpty() || !rows.getFirst().equals(SealedInspectors.HEADER)) {
            throw new AppException("draw.file.malformed", PublicRecord.INSPECTORS);
        }
        Set<String> pool = new HashSet<>();
        rows.stream().skip(1).filter(row -> row.size() == 2).forEach(row -> pool.add(row.getFirst()));
        return pool;
    }

    private void add(String key, Object... values) {
        differences.add(Difference.of(key, values));
    }
}
