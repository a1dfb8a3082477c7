package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.base.Sha256;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// seals.json: the secret with which a record's lines are sealed for the public, and the inspectors' names. Part of the full
/// record only. Made at the freeze; the plan commits to its digest, so that nobody can open a seal in two ways.
///
/// @param key 64 hexadecimal digits, random; each line's salt comes from it, so that one line can be opened alone
/// @param inspectors full and public name of every inspector, by code
public record Seals(String key, SortedMap<String, PublicName> inspectors) {
    /** The file. */
    public static final String FILE = "seals.json";
    /** The field of plan.json with the SHA-256 of the file's text. */
    public static final String DIGEST = "sealsSha256";

    private static final String FORMAT = "double-random-seals/1";
    private static final String SEAL = "double-random-seal/1\n";
    private static final int KEY_BYTES = 32;
    private static final int SALT_DIGITS = 32;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    /** An inspector's name in full, and as the public reads it. */
    public record PublicName(String name, String shown) {}

    public Seals {
        inspectors = new TreeMap<>(inspectors);
    }

    /** Fresh seals for the pool of an inspectors.csv, whose people's names the codes give. */
    public static Seals make(Randomness randomness, String inspectorsText, UnaryOperator<String> nameOf) {
        SortedMap<String, PublicName> inspectors = new TreeMap<>();
        SealedInspectors.codes(inspectorsText).forEach(code -> inspectors.put(code,
                new PublicName(nameOf.apply(code), MaskedName.of(nameOf.apply(code)))));
        return new Seals(HexFormat.of().formatHex(randomness.bytes(KEY_BYTES)), inspectors);
    }

    /**
     * Reads seals.json.
     *
     * @throws AppException when the text is not such a file
     */
    public static Seals read(String text) {
        JsonFile file = JsonFile.read(FILE, text);
        if (!file.string("format").equals(FORMAT) || !KEY.matcher(file.string("key")).matches()) {
            throw new AppException("draw.file.malformed", FILE);
        }
        SortedMap<String, PublicName> inspectors = new TreeMap<>();
        file.objectsByKey("inspectors").forEach((code, name) -> inspectors.put(code,
                new PublicName(name.string("name"), name.string("shown"))));
        return new Seals(file.string("key"), inspectors);
    }

    /** The text of seals.json. */
    public String text() {
        return Json.pretty(Map.of("format", FORMAT, "key", key, "inspectors", inspectors));
    }

    /** The salt of what has this name; telling it opens that one seal and no other. */
    public String salt(String name) {
        return Sha256.hex(key + "," + name).substring(0, SALT_DIGITS);
    }

    /** The seal of a line. */
    public static String seal(String salt, String line) {
        return Sha256.hex(SEAL + salt + "\n" + line);
    }

    /** Numbers from one for strata, in an order that only the key tells: a number says nothing of its stratum. */
    public Map<String, String> groups(Collection<String> strata) {
        List<String> shuffled = strata.stream().distinct()
                .sorted(Comparator.comparing(stratum -> Sha256.hex(key + ",group:" + stratum))).toList();
        Map<String, String> groups = new HashMap<>();
        shuffled.forEach(stratum -> groups.put(stratum, String.valueOf(groups.size() + 1)));
        return groups;
    }
}
