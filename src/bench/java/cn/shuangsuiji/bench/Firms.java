package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Population;
import cn.shuangsuiji.draw.PopulationRow;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.draw.QuotaRules;
import cn.shuangsuiji.draw.Seed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A province's worth of made-up firms, for one item in one stratum. */
final class Firms {
    static final int COUNT = 2_500_000;
    static final int DRAWN = COUNT / 20;
    static final int CODE_LENGTH = 18;
    static final String ITEM = "DJ01";
    static final String STRATUM = "A";
    static final QuotaRules RULES = new QuotaRules(Map.of(ITEM, Map.of(STRATUM, QuotaRule.ratio("5%"))));
    static final Seed SEED = Seed.of("bench", "31415926535897932384", "", "");

    private static final long FIRST = 916_200_000_000_000_000L;
    private static final long STEP = 39_916_801L;

    private Firms() {}

    /** The code of a firm; codes ascend with the number. */
    static String code(int number) {
        return Long.toString(FIRST + number * STEP);
    }

    static PopulationRow row(String code) {
        return new PopulationRow(code, STRATUM, List.of(ITEM));
    }

    static Population population() {
        return Population.of(IntStream.range(0, COUNT).mapToObj(number -> row(code(number))).toList());
    }
}
