package cn.shuangsuiji.bench;

import cn.shuangsuiji.assignment.AssignmentProblem;
import cn.shuangsuiji.assignment.AssignmentResult;
import cn.shuangsuiji.assignment.Candidate;
import cn.shuangsuiji.assignment.Seat;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.assignment.SeatRole;
import cn.shuangsuiji.assignment.VisitNeed;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.draw.Seed;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The same algorithm in Python, run in its own process. */
final class PythonAssignment {
    private final Path script;
    private final Path input;

    PythonAssignment(Path folder) throws IOException {
        script = folder.resolve("assign.py");
        input = folder.resolve("assign-input.json");
        try (InputStream shipped = Objects.requireNonNull(PythonAssignment.class.getResourceAsStream("assign.py"))) {
            Files.copy(shipped, script, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static boolean there() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /**
     * The seconds it took, without starting, reading and writing.
     *
     * @throws IllegalStateException when its teams are not ours
     */
    double seconds(AssignmentProblem problem, Seed seed, AssignmentResult ours) throws Exception {
        Files.writeString(input, Json.line(Map.of("seed", seed.hex(),
                "visits", problem.visits().stream().map(PythonAssignment::visit).toList(),
                "people", problem.candidates().stream().map(PythonAssignment::person).toList())));
        Process process = new ProcessBuilder("python3", script.toString(), input.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        JsonNode output = Json.tree(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, Object> teams = new TreeMap<>(ours.seats().stream().collect(Collectors.groupingBy(SeatFilled::visit,
                Collectors.mapping(SeatFilled::inspector, Collectors.toList()))));
        if (!output.get("teams").equals(Json.tree(Json.line(teams)))) {
            throw new IllegalStateException("Python made other teams");
        }
        return output.get("seconds").asDouble();
    }

    private static Map<String, Object> visit(VisitNeed visit) {
        return Map.of("code", visit.visit(), "area", visit.area(), "period", AssignmentCase.period(visit),
                "seats", visit.seats().stream().map(PythonAssignment::seat).toList());
    }

    private static Map<String, Object> seat(Seat seat) {
        return Map.of("leader", seat.role() == SeatRole.LEADER, "labels", seat.labels());
    }

    private static Map<String, Object> person(Candidate person) {
        return Map.of("code", person.code(), "canLead", person.canLead(), "labels", person.labels(), "areas",
                person.areas(), "recusedFrom", person.recusedFrom(), "yearLoad", person.yearLoad(), "mostPerPeriod",
                Objects.requireNonNull(person.mostPerPeriod()));
    }
}
