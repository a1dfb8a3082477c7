package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import java.util.TreeMap;

/// Writes the plan of a new draw. Whatever is put in is committed to and cannot change afterwards.
public final class DrawPlanBuilder {
    private final TreeMap<String, Object> fields = new TreeMap<>();

    /**
     * @param task the task's name or number in this office
     * @param attempt from one; a redraw is the next
     * @param rules how many of which cell are drawn
     * @param populationText the text of population.csv
     */
    public DrawPlanBuilder(String task, int attempt, QuotaRules rules, String populationText) {
        fields.put("format", DrawPlan.FORMAT);
        fields.put("task", task);
        fields.put("attempt", attempt);
        fields.put("items", rules.json());
        fields.put("populationSha256", Sha256.hex(populationText));
    }

    /** The task's title as people read it. */
    public DrawPlanBuilder taskTitle(String title) {
        return with("taskTitle", title);
    }

    /** The number under which the provincial platform knows the task. */
    public DrawPlanBuilder platformTaskNumber(String number) {
        return with("platformTaskNumber", number);
    }

    /** The pool of inspectors, by the text of inspectors.csv. */
    public DrawPlanBuilder inspectors(String inspectorsText) {
        return with("inspectorsSha256", Sha256.hex(inspectorsText));
    }

    /** The last digest of the audit log before the commitment. */
    public DrawPlanBuilder auditHead(String digest) {
        return with("auditHead", digest);
    }

    public DrawPlanBuilder programVersion(String version) {
        return with("programVersion", version);
    }

    /** SHA-256 of the value that the province sealed, from the task's authorisation. */
    public DrawPlanBuilder sealedSha256(String digest) {
        return with("sealedSha256", digest);
    }

    /** Which public value will be used, named before it exists: a future lottery issue. */
    public DrawPlanBuilder publicValueName(String name) {
        return with("publicValueName", name);
    }

    /** Which items and areas the seed is to choose. */
    public DrawPlanBuilder choice(Choice choice) {
        fields.putAll(choice.json());
        return this;
    }

    /** Any further field that {@link Json} can write: texts, numbers, lists, maps. */
    public DrawPlanBuilder with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The plan with its final text. */
    public DrawPlan build() {
        return DrawPlan.read(Json.pretty(fields));
    }
}
