package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.Population;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** 5 % of 2.5 million firms: against a bare pass of SHA-256, against DuckDB, and beside the read from SQLite. */
final class DrawSpeed {
    private DrawSpeed() {}

    static List<Figure> measure(Population firms, Path folder) throws Exception {
        Callable<List<String>> draw = () -> Draw.draw(Firms.RULES, firms, Firms.SEED).cells().getFirst().selected();
        List<Figure> figures = new ArrayList<>();
        double[] bare = Rounds.medians(draw, new BarePass());
        figures.add(Figure.seconds("draw 5 % of 2,500,000, codes in memory, one thread", bare[0]));
        figures.add(Figure.seconds("bare SHA-256 pass over the same codes, one thread", bare[1]));
        figures.add(Figure.ratio("draw / bare pass", bare[0] / bare[1], "≤ 2.0"));
        try (DuckDbDraw sql = new DuckDbDraw()) {
            if (!sql.call().equals(draw.call())) {
                throw new IllegalStateException("DuckDB drew others");
            }
            double[] against = Rounds.medians(draw, sql);
            figures.add(Figure.seconds("DuckDB, ordering by sha256 of seed and code, same result", against[1]));
            figures.add(Figure.ratio("draw / DuckDB", against[0] / against[1], "< 1"));
        }
        SqliteList list = new SqliteList(folder);
        figures.add(Figure.seconds("2,500,000 codes from an SQLite file into a population (beside, not in, the above)",
                Rounds.medians(list)[0]));
        return figures;
    }
}
