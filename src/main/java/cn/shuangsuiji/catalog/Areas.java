package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names of townships and streets by their codes of nine digits, from {@code areas/areas.csv}; an office adds those that are new.
public final class Areas {
    /** How many digits of a division code name the township or street. */
    public static final int DIGITS = 9;

    private static final String FILE = "areas/areas.csv";

    private final Map<String, String> names = new HashMap<>();

    /**
     * Reads the list.
     *
     * @throws AppException when the file is missing or a line is not a code and a name
     */
    public Areas(Assets assets) {
        assets.text(FILE).lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            int comma = line.indexOf(',');
            if (comma < 0) {
                throw new AppException("catalog.areas.malformed", FILE, line);
            }
            names.put(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
        });
    }

    /** The codes of all areas that the list knows. */
    public Set<String> codes() {
        return Set.copyOf(names.keySet());
    }

    /** Codes of the townships and streets of a county, in order. */
    public List<String> within(String county) {
        return names.keySet().stream().filter(code -> code.startsWith(county)).sorted().toList();
    }

    /** The area's name; its code where the list does not know it. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
