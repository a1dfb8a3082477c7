package cn.shuangsuiji.sample;

import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the county's targets: entities first, then the sites and devices that belong to some of them. Shares of risk
/// classes and statuses are those of real counties; a few names carry rare characters, one is very long.
final class TargetMaker {
    private static final Map<TargetKind, Integer> COUNTS = Map.of(TargetKind.ENTERPRISE, 1_050, TargetKind.INDIVIDUAL,
            1_600, TargetKind.COOPERATIVE, 200, TargetKind.SITE, 100, TargetKind.DEVICE, 50);
    private static final Map<TargetKind, String> PREFIXES = Map.of(TargetKind.ENTERPRISE, "91", TargetKind.INDIVIDUAL,
            "92", TargetKind.COOPERATIVE, "93", TargetKind.SITE, "CS", TargetKind.DEVICE, "SB");
    private static final List<RiskClass> CLASSES = List.of(RiskClass.A, RiskClass.B, RiskClass.C, RiskClass.D,
            RiskClass.UNCLASSIFIED);
    private static final int[] CLASS_SHARES = {73, 19, 5, 2, 1};
    private static final List<TargetStatus> STATUSES = List.of(TargetStatus.ACTIVE, TargetStatus.CANCELLED,
            TargetStatus.REVOKED, TargetStatus.MOVED_AWAY);
    private static final int[] STATUS_SHARES = {94, 3, 2, 1};
    private static final int SCORES_A_CLASS = 250;

    private final SampleAssets words;
    private final List<Division> divisions;
    private final LocalDate asOf;
    private final Chance chance = new Chance("targets");
    private final CodeMaker codes = new CodeMaker();
    private final List<TableRow> trades;
    private final Set<String> names = new HashSet<>();
    private final List<SampleTarget> targets = new ArrayList<>();

    TargetMaker(SampleAssets words, List<Division> divisions, LocalDate asOf) {
        this.words = words;
        this.divisions = divisions;
        this.asOf = asOf;
        this.trades = words.table("trades.csv");
    }

    List<SampleTarget> targets() {
        List<String[]> special = words.words("special").stream().map(name -> name.split(":", 3)).toList();
        for (TargetKind kind : TargetKind.values()) {
            List<String[]> given = special.stream().filter(parts -> parts[0].equals(kind.name())).toList();
            List<TableRow> ofKind = trades.stream().filter(row -> row.text("kind").equals(kind.name())).toList();
            for (int i = 1; i <= COUNTS.getOrDefault(kind, 0); i++) {
                TableRow any = chance.of(ofKind, row -> row.number("weight"));
                if (i <= given.size()) {
                    String[] parts = given.get(i - 1);
                    TableRow trade = ofKind.stream().filter(row -> row.text("word").equals(parts[1])).findFirst()
                            .orElse(any);
                    targets.add(target(kind, i, trade, parts[2]));
                } else {
                    targets.add(target(kind, i, any, null));
                }
            }
        }
        return targets;
    }

    private SampleTarget target(TargetKind kind, int number, TableRow trade, @Nullable String givenName) {
        boolean entity = kind.compareTo(TargetKind.SITE) < 0;
        List<String> labels = trade.several("labels");
        SampleTarget owner = entity ? null : owner(labels);
        Division division = owner == null ? chance.of(divisions) : divisionOf(owner);
        RiskClass risk = owner == null ? share(CLASSES, CLASS_SHARES) : owner.riskClass();
        TargetStatus status = owner == null && givenName == null ? share(STATUSES, STATUS_SHARES) : TargetStatus.ACTIVE;
        String prefix = PREFIXES.getOrDefault(kind, "");
        String address = owner == null
                ? words.phrase("address", words.word("county"), division.name(), chance.of(division.streets()),
                        1 + chance.below(199))
                : owner.address();
        return new SampleTarget(entity ? codes.next(prefix) : "%s-629999-%04d".formatted(prefix, number), kind,
                givenName == null ? name(kind, trade.text("word"), number) : givenName,
                owner == null ? null : owner.code(), address, division.code(),
                owner == null ? person() : owner.legalRepresentative(), "000-%07d".formatted(targets.size() + 1),
                status,
                risk, score(risk), trade.text("industry"), trade.text("scope"), asOf, labels);
    }

    /** An enterprise in the same line of business where there is one. */
    private SampleTarget owner(List<String> labels) {
        List<SampleTarget> able = targets.stream().filter(target -> target.kind() == TargetKind.ENTERPRISE
                && target.status() == TargetStatus.ACTIVE).toList();
        List<SampleTarget> alike = able.stream()
                .filter(target -> target.labels().stream().anyMatch(labels::contains)).toList();
        return chance.of(alike.isEmpty() ? able : alike);
    }

    private Division divisionOf(SampleTarget owner) {
        return divisions.stream().filter(division -> division.code().equals(owner.division())).findFirst()
                .orElseThrow();
    }

    private String name(TargetKind kind, String trade, int number) {
        String key = "name." + kind.name().toLowerCase(Locale.ROOT);
        for (;;) {
            String fancy = chance.of(words.words("given.first")) + chance.of(words.words("given.second"));
            String name = words.phrase(key, chance.of(words.words("prefix")), fancy, trade, Integer.toString(number));
            if (names.add(name)) {
                return name;
            }
        }
    }

    private String person() {
        return words.word("person.family") + chance.of(words.words("person.first"))
                + chance.of(words.words("person.second"));
    }

    private @Nullable Integer score(RiskClass risk) {
        return risk == RiskClass.UNCLASSIFIED
                ? null
                : Integer.valueOf(CLASSES.indexOf(risk) * SCORES_A_CLASS + chance.below(SCORES_A_CLASS));
    }

    private <T> T share(List<T> choices, int[] shares) {
        return chance.of(choices, choice -> shares[choices.indexOf(choice)]);
    }
}
