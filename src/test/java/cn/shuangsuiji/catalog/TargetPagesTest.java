package cn.shuangsuiji.catalog;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.db.Tx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever way a page is read, it holds the rows that going through the list by hand would put there. */
class TargetPagesTest {
    private static final int TARGETS = 400;
    private static final int QUESTIONS = 250;
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);
    private static final String NAMES = "金信鑫源㐀𠮷";
    private static final List<String> WORDS = List.of("金", "金信", "信鑫源", "𠮷", "jx", "J", "9", "99", "0012", "路(", "示例路",
            "%", "源 金",
            "没有");

    @TempDir
    Path folder;

    private final Random random = new Random(4);
    private TestOffice office;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        office.database.write(tx -> {
            RawRows rows = tx.mapper(RawRows.class);
            rows.label("FOOD", null);
            rows.label("CATERING", "FOOD");
            for (int i = 0; i < TARGETS; i++) {
                String code = "%s%04d".formatted(random.nextBoolean() ? "91-" : "92", i);
                String name = name() + (random.nextInt(9) == 0 ? "%" : "") + name();
                rows.target(code, of(TargetKind.values()), name, "62999900" + random.nextInt(4),
                        of(TargetStatus.values()), of(RiskClass.values()), Initials.of(name));
                if (random.nextInt(3) == 0) {
                    rows.ofProvince(code);
                }
                if (random.nextInt(3) == 0) {
                    rows.carry(code, random.nextBoolean() ? "FOOD" : "CATERING");
                }
            }
            rows.index();
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** With 0 every set is large, with 60 some are, with 10,000 none. */
    @ParameterizedTest
    @ValueSource(ints = {0, 60, 10_000})
    void page_holdsWhatGoingThroughTheListFinds(int sortedUpTo) {
        office.database.read(tx -> {
            List<Target> list = list(tx);
            for (int question = 0; question < QUESTIONS; question++) {
                TargetFilter filter = filter();
                TargetSearch search = TargetSearch.of(filter);
                TargetMapper mapper = tx.mapper(TargetMapper.class);
                List<Target> expected = list.stream().filter(meant(tx, filter)).toList();
                String sort = of("name", "code", "kind", "riskClass", "division");
                boolean descending = random.nextBoolean();
                List<Target> found = new ArrayList<>();
                long known = random.nextBoolean() ? expected.size() : -1;
                for (int offset = 0; offset == 0 || offset < expected.size(); offset += 30) {
                    found.addAll(new TargetPages(mapper, sortedUpTo).page(search,
                            new PageRequest(offset, 30, sort, descending), known));
                }
                assertThat(mapper.count(search)).as("%s", filter).isEqualTo(expected.size());
                assertThat(found).as("%s", filter).containsExactlyInAnyOrderElementsOf(expected);
                boolean sorted = filter.text().isBlank() || sortedUpTo == 10_000;
                if (sorted) {
                    Comparator<Target> order = order(sort);
                    assertThat(found).as("%s by %s", filter, sort)
                            .isSortedAccordingTo(descending ? order.reversed() : order);
                }
            }
            return null;
        });
    }

    @Test
    void searching_followsEveryChangeOfARow() {
        office.database.write(tx -> {
            tx.mapper(RawRows.class).rename("9201", "示例改名𠮷");
            return null;
        });
        CatalogService catalog = new CatalogService(office.database);
        assertThat(catalog.targets(ALL.matching("改名"), PageRequest.first(500)).rows())
                .allMatch(target -> target.name().equals("示例改名𠮷")).isNotEmpty();
        long before = catalog.targetCount(ALL.matching("金"));
        office.database.write(tx -> {
            tx.mapper(RawRows.class).strip("91-");
            tx.mapper(RawRows.class).remove("91-");
            return null;
        });
        assertThat(catalog.targetCount(ALL.matching("金"))).isBetween(1L, before - 1);
        assertThat(catalog.targetCount(ALL.matching("91"))).isEqualTo(
                catalog.targets(ALL, PageRequest.first(1_000)).rows().stream().filter(row -> row.code().contains("91"))
                        .count());
    }

    private List<Target> list(Tx tx) {
        List<Target> list = new ArrayList<>();
        tx.mapper(TargetMapper.class).each(TargetSearch.of(ALL), row -> list.add(row.getResultObject()));
        return list;
    }

    private TargetFilter filter() {
        return new TargetFilter(random.nextInt(3) > 0 ? of(WORDS.toArray(String[]::new)) : "",
                random.nextBoolean() ? List.of() : List.of(of(TargetKind.values()), of(TargetKind.values())),
                random.nextBoolean() ? List.of() : List.of(of(RiskClass.values())), of("", "", "629999002", "6299"),
                of("", "H", "H6", "X"), random.nextInt(3) == 0 ? of("FOOD", "CATERING") : null,
                random.nextInt(8) == 0 ? List.of("91-0012", "920012", "920399", "none") : List.of(),
                random.nextBoolean(), random.nextInt(4) == 0 ? of(Origin.values()) : null);
    }

    private static Predicate<Target> meant(Tx tx, TargetFilter filter) {
        TargetMapper mapper = tx.mapper(TargetMapper.class);
        return target -> (filter.kinds().isEmpty() || filter.kinds().contains(target.kind()))
                && (filter.riskClasses().isEmpty() || filter.riskClasses().contains(target.riskClass()))
                && target.division().startsWith(filter.division()) && target.industry().startsWith(filter.industry())
                && (filter.codes().isEmpty() || filter.codes().contains(target.code()))
                && (filter.origin() == null || filter.origin() == target.origin())
                && (!filter.activeOnly() || target.status() == TargetStatus.ACTIVE)
                && (filter.label() == null || mapper.labelsOf(target.code()).stream()
                        .anyMatch(
                                label -> label.code().equals(filter.label()) || filter.label().equals(label.parent())))
                && TargetSearch.words(filter.text()).stream().allMatch(word -> holds(target, word));
    }

    private static boolean holds(Target target, String word) {
        String letters = letters(word);
        if (letters.isEmpty()) {
            return (target.name() + "\n" + target.code() + "\n" + target.address()).contains(word);
        }
        if (letters.length() == 1 && letters.charAt(0) < 128) {
            return Initials.of(target.name()).startsWith(letters);
        }
        return List.of(target.name(), target.code(), target.address(), target.legalRepresentative(),
                Initials.of(target.name())).stream().anyMatch(text -> letters(text).contains(letters));
    }

    private static String letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Target> order(String sort) {
        return switch (sort) {
            case "code" -> Comparator.comparing(Target::code);
            case "kind" -> Comparator.comparing(target -> target.kind().name());
            case "riskClass" -> Comparator.comparing(target -> target.riskClass().name());
            case "division" -> Comparator.comparing(Target::division);
            default -> Comparator.comparing(target -> Initials.of(target.name()));
        };
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int[] letters = NAMES.codePoints().toArray();
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return name.toString();
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
