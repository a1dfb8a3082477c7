package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The draw itself: from rules, population and seed to the drawn, the same on every machine. One ticket a target serves
/// every item, so the items' samples overlap as much as chance allows (one visit, many checks), while each cell stays a
/// simple random sample. One pass of SHA-256; memory for the drawn only.
public final class Draw {
    private Draw() {}

    /**
     * Draws what a plan says.
     *
     * @throws AppException when a target's item or stratum has no rule
     */
    public static DrawResult draw(DrawPlan plan, Population population, Seed seed) {
        DrawResult all = draw(plan.rules(), population, seed);
        return new DrawResult(seed, all.cells(), all.visits(), plan.choice().choose(seed, plan.rules(), all.cells()));
    }

    /**
     * Draws for every item and in every stratum of the rules.
     *
     * @throws AppException when a target's item or stratum has no rule
     */
    public static DrawResult draw(QuotaRules rules, Population population, Seed seed) {
        Cells cells = new Cells(rules, population);
        Tickets tickets = new Tickets(population, seed);
        List<LowestTickets> lowest = cells.list().stream()
                .map(cell -> new LowestTickets(Math.min(cell.quota() + 1, cell.population()), tickets::compareWhole))
                .toList();
        for (int row = 0; row < population.size(); row++) {
            long head = tickets.head(row);
            for (int cell : cells.ofKind(population.kind(row))) {
                lowest.get(cell).offer(head, row);
            }
        }
        BitSet visits = new BitSet(population.size());
        List<Cell> drawn = new ArrayList<>();
        for (int i = 0; i < lowest.size(); i++) {
            InclusionProbability cell = cells.list().get(i);
            int[] order = lowest.get(i).ascending();
            Arrays.stream(order, 0, cell.quota()).forEach(visits::set);
            drawn.add(new Cell(cell.item(), cell.stratum(), cell.population(), cell.quota(),
                    Arrays.stream(order, 0, cell.quota()).mapToObj(population::id).toList(),
                    cell.quota() > 0 ? tickets.hex(order[cell.quota() - 1]) : null,
                    cell.quota() < order.length ? tickets.hex(order[cell.quota()]) : null));
        }
        return new DrawResult(seed, drawn, visits.stream().mapToObj(population::id).toList(), null);
    }

    /**
     * Who replaces drawn targets of a cell that turned out unusable (closed, moved away): the next tickets of the same
     * cell, in order; nobody chooses.
     *
     * @param unusable the codes of all targets of the cell found unusable so far, drawn ones and substitutes
     * @return as many codes as drawn targets are unusable, fewer when the cell is exhausted
     * @throws AppException when the rules know no such cell
     */
    public static List<String> substitutes(QuotaRules rules, Population population, Seed seed, String item,
            String stratum, Set<String> unusable) {
        int[] members = IntStream.range(0, population.size()).filter(row -> isMember(population, row, item, stratum))
                .toArray();
        int quota = rules.rule("", item, stratum).quota(members.length);
        Tickets tickets = new Tickets(population, seed);
        LowestTickets lowest = new LowestTickets(Math.min(quota + unusable.size(), members.length),
                tickets::compareWhole);
        for (int row : members) {
            lowest.offer(tickets.head(row), row);
        }
        List<String> order = Arrays.stream(lowest.ascending()).mapToObj(population::id).toList();
        long needed = order.stream().limit(quota).filter(unusable::contains).count();
        return order.stream().skip(quota).filter(id -> !unusable.contains(id)).limit(needed).toList();
    }

    private static boolean isMember(Population population, int row, String item, String stratum) {
        Population.Kind kind = population.kinds().get(population.kind(row));
        return kind.stratum().equals(stratum) && kind.items().contains(item);
    }
}
