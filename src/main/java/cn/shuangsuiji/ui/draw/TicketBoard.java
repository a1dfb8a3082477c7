package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.Ticket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tickets of one cell as the room sees them being sorted: first in the order of the list, then lowest first with the
/// line above which everybody is drawn. Of all cells the one from which most are drawn.
///
/// @param population how many targets the cell holds
/// @param quota how many of them are drawn
/// @param asListed the first of the list, in its order
/// @param sorted the tickets around the line, lowest first
public record TicketBoard(int population, int quota, List<Row> asListed, List<Row> sorted) {
    /** Before a draw. */
    static final TicketBoard NONE = new TicketBoard(0, 0, List.of(), List.of());

    /** How many fit on a projector. */
    private static final int ROWS = 8;
    /** How many of those below the line are shown when everything fits. */
    private static final int BEYOND = 2;

    public TicketBoard {
        asListed = List.copyOf(asListed);
        sorted = List.copyOf(sorted);
    }

    /**
     * @param ticket 64 hexadecimal digits
     * @param isDrawn whether it is among the lowest
     */
    public record Row(String code, String ticket, boolean isDrawn) {}

    /** The board of a result; without rows where nobody could be drawn. */
    static TicketBoard of(Population population, DrawResult result) {
        Cell most = result.chosenCells().stream().max(Comparator.comparingInt(Cell::quota)).orElse(null);
        if (most == null) {
            return NONE;
        }
        Set<String> drawn = new HashSet<>(most.selected());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            PopulationRow row = population.row(i);
            if (row.stratum().equals(most.stratum()) && row.items().contains(most.item())) {
                rows.add(new Row(row.id(), Ticket.of(result.seed(), row.id()), drawn.contains(row.id())));
            }
        }
        List<Row> lowest = rows.stream().sorted(Comparator.comparing(Row::ticket).thenComparing(Row::code)).toList();
        return new TicketBoard(most.population(), most.quota(), rows.stream().limit(ROWS).toList(),
                around(lowest, most.quota()));
    }

    /** The drawn from the lowest up and some beyond the line; where there is no room for all, those nearest to the line. */
    private static List<Row> around(List<Row> lowest, int quota) {
        int end = Math.min(lowest.size(), quota + BEYOND);
        return lowest.subList(Math.max(0, end - ROWS), end);
    }
}
