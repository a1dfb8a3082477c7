package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.draw.Csv;
import cn.shuangsuiji.draw.Difference;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.QuotaRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What one business checks with its slip: that its group and items are those that were committed to before the seed, that
/// its cells' thresholds are the published ones and follow from the plan's rules, and that it was drawn, or not, because of
/// its ticket and nothing else.
public final class SlipCheck {
    private final DrawRecord draw;
    private final Slip slip;
    private final List<Difference> differences = new ArrayList<>();

    private SlipCheck(DrawRecord draw, Slip slip) {
        this.draw = draw;
        this.slip = slip;
    }

    /**
     * What is wrong; nothing when the slip and the public record fit. The record itself is verified apart from this.
     *
     * @param draw the folder of the public record
     */
    public static List<Difference> check(DrawRecord draw, String slipText) {
        try {
            SlipCheck check = new SlipCheck(draw, Slip.read(slipText));
            check.compare();
            return check.differences;
        } catch (AppException refusal) {
            return List.of(Difference.of(refusal));
        }
    }

    private void compare() {
        DrawPlan plan = draw.plan();
        JsonFile result = JsonFile.read(PublicRecord.RESULT, draw.text(PublicRecord.RESULT));
        String seal = SealedPopulation.parse(draw.text(PublicRecord.POPULATION)).seals().get(slip.id());
        if (!slip.population().seal().equals(seal)) {
            add("draw.slip.line", slip.id());
            return;
        }
        List<String> line = fields(slip.population().line());
        Set<String> published = new HashSet<>(result.strings("cellSeals"));
        Map<String, SealedCell> cells = new TreeMap<>();
        for (Slip.Opened opened : slip.cells()) {
            SealedCell cell = SealedCell.read(JsonFile.read(Slip.NAME, opened.line()));
            if (!published.contains(opened.seal()) || !cell.group().equals(line.get(1))) {
                add("draw.slip.cell", cell.item());
            }
            cells.put(cell.item(), cell);
        }
        if (!cells.keySet().equals(new HashSet<>(Arrays.asList(line.get(2).split("\\|", -1))))) {
            add("draw.slip.items");
        }
        String ticket = Sha256.hex(result.string("seed") + "," + slip.id());
        cells.values().forEach(cell -> compare(plan, cell, ticket));
        boolean drawn = cells.values().stream().anyMatch(cell -> isIn(cell, ticket));
        if (drawn != result.strings("visits").contains(slip.id())) {
            add(drawn ? "draw.slip.left" : "draw.slip.added", slip.id());
        }
    }

    private void compare(DrawPlan plan, SealedCell cell, String ticket) {
        Map<String, QuotaRule> rules = Objects.requireNonNullElse(plan.rules().items().get(cell.item()), Map.of());
        boolean ruled = rules.values().stream().anyMatch(rule -> rule.quota(cell.population()) == cell.quota());
        boolean whole = (cell.lastIn() == null) == (cell.quota() == 0)
                && (cell.firstOut() == null) == (cell.quota() == cell.population());
        boolean between = !isIn(cell, ticket) && cell.firstOut() != null && ticket.compareTo(cell.firstOut()) < 0;
        if (!ruled || !whole || between || (!isIn(cell, ticket) && cell.firstOut() == null)) {
            add("draw.slip.threshold", cell.item());
        }
    }

    private static boolean isIn(SealedCell cell, String ticket) {
        return cell.lastIn() != null && ticket.compareTo(cell.lastIn()) <= 0;
    }

    private List<String> fields(String line) {
        List<List<String>> rows = new ArrayList<>();
        Csv.read(line, rows::add);
        if (rows.size() != 1 || rows.getFirst().size() != 3 || !rows.getFirst().getFirst().equals(slip.id())) {
            throw new AppException("draw.slip.line", slip.id());
        }
        return rows.getFirst();
    }

    private void add(String key, Object... values) {
        differences.add(Difference.of(key, values));
    }
}
