package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Numbers for the items of a published list that has none: made from category, item and object, so that the same item has
/// the same number whenever it comes again, in whatever order; items that say the same are told apart by their order.
final class ItemCodes {
    private static final String LEAD = "SX-";
    private static final int DIGITS = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The next item's number. */
    String next(String category, String name, String object) {
        String digest = Sha256.hex(String.join("\n", category, name, object).getBytes(StandardCharsets.UTF_8));
        String code = LEAD + digest.substring(0, DIGITS).toUpperCase(Locale.ROOT);
        int times = seen.merge(code, 1, Integer::sum);
        return times == 1 ? code : code + "-" + times;
    }
}
