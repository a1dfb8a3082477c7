package cn.shuangsuiji.assignment;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.DrawRecord;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// assignment.json: who goes where, by codes, and the SHA-256 of every other file of the record, so that no byte of the
/// record can change unseen once the assignment is published.
final class AssignmentFile {
    /** The files that it names. */
    static final List<String> NAMED = List.of(DrawRecord.PLAN, DrawRecord.POPULATION, DrawRecord.INSPECTORS,
            DrawRecord.SEED, DrawRecord.RESULT);

    private AssignmentFile() {}

    /** The text; the same for the same record and assignment. */
    static String text(UnaryOperator<String> texts, AssignmentResult result) {
        Map<String, Object> json = new TreeMap<>();
        json.put("format", AssignmentTickets.FORMAT);
        json.put("files", NAMED.stream().collect(
                Collectors.toMap(name -> name, name -> Sha256.hex(texts.apply(name)), (a, b) -> a, TreeMap::new)));
        json.put("visits", teams(result));
        return Json.pretty(json);
    }

    /** Inspectors by visit, in the order of the seats, from the text of a file that this program wrote. */
    static Map<String, List<String>> read(String text) {
        Map<String, List<String>> teams = new LinkedHashMap<>();
        Json.tree(text).path("visits").properties().forEach(visit -> teams.put(visit.getKey(),
                visit.getValue().valueStream().map(JsonNode::asText).toList()));
        return teams;
    }

    /** Inspectors by visit, in the order of the seats. */
    static Map<String, List<String>> teams(AssignmentResult result) {
        return result.seats().stream().collect(Collectors.groupingBy(SeatFilled::visit, LinkedHashMap::new,
                Collectors.mapping(SeatFilled::inspector, Collectors.toList())));
    }
}
