package cn.shuangsuiji.sample;

import cn.shuangsuiji.catalog.Absence;
import cn.shuangsuiji.catalog.CertificateKind;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.Recusal;
import cn.shuangsuiji.catalog.RecusalKind;
import cn.shuangsuiji.catalog.TargetKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the office's people: one certificate has run out, one is about to, some people are away, some are related. */
final class StaffMaker {
    private static final int EXPIRED = 7;
    private static final int EXPIRING = 12;
    private static final int ABSENCES = 5;
    private static final int RECUSALS = 12;

    /** What the sample's words for relations are, in their order. */
    private static final List<RecusalKind> KINDS = List.of(RecusalKind.OWN, RecusalKind.KIN, RecusalKind.KIN,
            RecusalKind.FORMER_EMPLOYER, RecusalKind.PRIOR_CASE);

    private final SampleAssets words;
    private final LocalDate today;
    private final Chance chance = new Chance("staff");

    StaffMaker(SampleAssets words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    List<InspectorEntry> inspectors() {
        List<InspectorEntry> inspectors = new ArrayList<>();
        List<String> stems = words.words("person.first");
        List<String> numbers = words.words("inspector.number");
        for (TableRow unit : words.table("units.csv")) {
            int people = unit.number("people");
            for (int i = 0; i < people; i++) {
                int number = inspectors.size();
                String name = words.word("person.family") + stems.get(number / numbers.size())
                        + numbers.get(number % numbers.size());
                inspectors.add(new InspectorEntry("629999%06d".formatted(number + 1),
                        CertificateKind.ADMINISTRATIVE, expires(number), name, "629999", unit.text("name"),
                        i == 0 ? words.word("position.head") : chance.of(words.words("position")),
                        "000-8%06d".formatted(number + 1), i % 2 == 0, null,
                        labels(unit.several("labels")), Set.of(), Set.of()));
            }
        }
        return inspectors;
    }

    List<Absence> absences(List<InspectorEntry> inspectors) {
        List<Absence> absences = new ArrayList<>();
        List<String> reasons = words.words("absence.reasons");
        for (int i = 0; i < ABSENCES; i++) {
            LocalDate from = today.plusDays(chance.below(40) - 5);
            absences.add(new Absence(inspectors.get(3 + i * 7).certificate(), from,
                    from.plusDays(2 + chance.below(12)), reasons.get(i % reasons.size())));
        }
        return absences;
    }

    List<Recusal> recusals(List<InspectorEntry> inspectors, List<SampleTarget> targets) {
        List<SampleTarget> entities = targets.stream()
                .filter(target -> target.kind().compareTo(TargetKind.SITE) < 0).toList();
        List<String> relations = words.words("relations");
        Set<Recusal> recusals = new LinkedHashSet<>();
        while (recusals.size() < RECUSALS) {
            InspectorEntry person = chance.of(inspectors);
            String target = chance.of(entities).code();
            String relation = chance.of(relations);
            recusals.add(new Recusal(person.certificate(), target, KINDS.get(relations.indexOf(relation)), relation,
                    person.name(), today.minusDays(30 + chance.below(400)), null));
        }
        return List.copyOf(recusals);
    }

    private LocalDate expires(int number) {
        return switch (number) {
            case EXPIRED -> today.minusDays(20);
            case EXPIRING -> today.plusDays(35);
            default -> today.plusDays(200 + chance.below(1_200));
        };
    }

    /** Most people hold all that their unit does, some lack one thing. */
    private Set<String> labels(List<String> ofUnit) {
        Set<String> labels = new LinkedHashSet<>(ofUnit);
        if (chance.below(4) == 0) {
            labels.remove(chance.of(ofUnit));
        }
        return labels;
    }
}
