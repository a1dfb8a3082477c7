package cn.shuangsuiji.sample;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.base.Sha256;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.TargetStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SampleCountyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SampleCounty county = SampleCounty.generate(Assets.standard(), TODAY);

    @Test
    void generate_isTheSameEveryTime() {
        assertThat(SampleCounty.generate(Assets.standard(), TODAY)).isEqualTo(county);
        String targets = county.targets().stream().map(SampleTarget::row).map(Json::line)
                .collect(Collectors.joining("\n"));
        assertThat(Sha256.hex(targets)).isEqualTo("ddabb07064db797dc934095ad7fb3949e9c254cb322479e9975947a92e152f71");
    }

    @Test
    void targets_areThreeThousandOfAllKinds_withValidCodesAndInventedNames() {
        Map<TargetKind, Long> kinds = county.targets().stream()
                .collect(Collectors.groupingBy(SampleTarget::kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of(TargetKind.ENTERPRISE, 1_050L, TargetKind.INDIVIDUAL, 1_600L,
                TargetKind.COOPERATIVE, 200L, TargetKind.SITE, 100L, TargetKind.DEVICE, 50L));
        assertThat(county.targets()).extracting(SampleTarget::code).doesNotHaveDuplicates();
        assertThat(county.targets()).extracting(SampleTarget::name).doesNotHaveDuplicates();
        assertThat(county.targets()).allSatisfy(target -> {
            assertThat(target.name()).matches("(示例|样板).+");
            assertThat(target.phone()).startsWith("000-");
            assertThat(target.code()).matches("[0-9A-Za-z._-]{1,64}");
        });
        assertThat(county.targets()).filteredOn(target -> target.ownerCode() == null)
                .allMatch(target -> CreditCode.valid(target.code()));
    }

    @Test
    void targets_haveRareCharactersAndAVeryLongName() {
        String names = county.targets().stream().map(SampleTarget::name).collect(Collectors.joining());
        assertThat(names).contains("䶮", "㛃", "𠮷", "𬭸");
        assertThat(county.targets()).anyMatch(target -> target.name().length() >= 115);
    }

    @Test
    void targets_standInRealisticSharesOfRiskAndStatus() {
        Map<RiskClass, Long> classes = county.targets().stream()
                .collect(Collectors.groupingBy(SampleTarget::riskClass, Collectors.counting()));
        Map.of(RiskClass.A, 73, RiskClass.B, 19, RiskClass.C, 5, RiskClass.D, 2, RiskClass.UNCLASSIFIED, 1)
                .forEach((risk, percent) -> assertThat(classes.getOrDefault(risk, 0L) / 30.0)
                        .isCloseTo(percent, within(2.0)));
        assertThat(county.targets()).extracting(SampleTarget::status).contains(TargetStatus.ACTIVE,
                TargetStatus.CANCELLED, TargetStatus.REVOKED, TargetStatus.MOVED_AWAY);
        assertThat(county.targets()).filteredOn(target -> target.status() == TargetStatus.ACTIVE)
                .hasSizeBetween(2_750, 2_900);
    }

    @Test
    void items_areAtLeastSixty_andEachHasATargetAndPeopleForIt() {
        assertThat(county.items()).hasSizeGreaterThanOrEqualTo(60);
        Set<String> known = county.labels().stream().map(Label::code).collect(Collectors.toSet());
        assertThat(county.items()).allSatisfy(item -> {
            assertThat(item.values()).hasSize(15);
            assertThat(value(item, "legalBasis")).startsWith("《");
            String label = value(item, "targetLabel");
            List<String> kinds = Arrays.asList(value(item, "targetKinds").split(","));
            assertThat(county.targets()).anyMatch(target -> kinds.contains(target.kind().name())
                    && (label.isEmpty() || target.labels().stream().anyMatch(own -> own.startsWith(label))));
            String qualification = value(item, "qualification");
            assertThat(known).contains(label.isEmpty() ? "YW" : label);
            assertThat(county.inspectors()).filteredOn(person -> qualification.isEmpty()
                    || person.labels().contains(qualification)).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void inspectors_areForty_oneExpiredAndOneAboutTo() {
        assertThat(county.inspectors()).hasSize(40).extracting(InspectorEntry::certificate).doesNotHaveDuplicates();
        assertThat(county.inspectors().stream().map(InspectorEntry::unit).distinct()).hasSize(6);
        assertThat(county.inspectors()).filteredOn(person -> person.certificateExpires().isBefore(TODAY)).hasSize(1);
        assertThat(county.inspectors()).filteredOn(person -> person.certificateExpires().isBefore(TODAY.plusDays(60)))
                .hasSize(2);
        assertThat(county.absences()).hasSize(5);
        assertThat(county.recusals()).hasSize(12);
    }

    @Test
    void lastYear_hasAPlanAndInspectionsOfItsItems() {
        Set<String> codes = county.items().stream().map(item -> value(item, "code")).collect(Collectors.toSet());
        assertThat(county.lastPlan()).hasSize(8).allSatisfy(line -> {
            assertThat(codes).containsAll(line.items());
            assertThat(line.from().getYear()).isEqualTo(2025);
        });
        assertThat(county.pastInspections()).hasSize(120).allSatisfy(past -> {
            assertThat(past.date().getYear()).isEqualTo(2025);
            assertThat(past.resultCode()).matches("[1-8]");
            assertThat(past.note()).isNotBlank();
        });
    }

    private static String value(Map<String, String> item, String key) {
        return Objects.requireNonNull(item.get(key));
    }
}
