package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.catalog.TargetKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of {@code labels/rules.csv}: a line a rule, its parts by commas, the words of a part by strokes. */
final class ShippedRules {
    private static final String FILE = "labels/rules.csv";
    private static final int PARTS = 7;

    private ShippedRules() {}

    /** @throws AppException when a line is not a rule */
    static List<SuggestionRule> read(Assets assets) {
        return assets.text(FILE).lines().skip(1).filter(line -> !line.isBlank()).map(ShippedRules::rule).toList();
    }

    private static SuggestionRule rule(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != PARTS) {
            throw new AppException("catalog.labelling.rules.malformed", FILE, line);
        }
        try {
            return new SuggestionRule(0, parts[0].strip(),
                    words(parts[1]).stream().map(TargetKind::valueOf).collect(Collectors.toSet()), words(parts[2]),
                    words(parts[3]), words(parts[4]), words(parts[5]), words(parts[6]), true);
        } catch (IllegalArgumentException noKind) {
            throw new AppException(noKind, "catalog.labelling.rules.malformed", FILE, line);
        }
    }

    private static List<String> words(String part) {
        return Arrays.stream(part.split("\\|")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
