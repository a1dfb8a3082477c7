package cn.shuangsuiji.catalog;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Execution(ExecutionMode.CONCURRENT)
class CatalogServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private CatalogService catalog;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        catalog = new CatalogService(office.database);
        office.database.write(tx -> {
            RawRows rows = tx.mapper(RawRows.class);
            target(rows, "91629999000000001A", TargetKind.ENTERPRISE, "甘肃金信示例有限公司", "629999001",
                    TargetStatus.ACTIVE, RiskClass.A);
            target(rows, "92629999000000002B", TargetKind.INDIVIDUAL, "示例𠮷祥小吃店", "629999002",
                    TargetStatus.ACTIVE, RiskClass.B);
            target(rows, "92629999000000003C", TargetKind.INDIVIDUAL, "样板100%好吃店", "629999002",
                    TargetStatus.CANCELLED, RiskClass.UNCLASSIFIED);
            target(rows, "SB-0001", TargetKind.DEVICE, "示例电梯一号", "629999001", TargetStatus.ACTIVE, RiskClass.A);
            rows.index();
            rows.label("FOOD", null);
            rows.label("FOOD-CATERING", "FOOD");
            rows.carry("92629999000000002B", "FOOD-CATERING");
            return null;
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource({"金信,1", "甘肃金信,1", "gsjx,1", "GSJX,1", "gs,1", "02B,1", "2b,1", "０００２Ｂ,1", "𠮷,1", "示例𠮷祥,1",
            "示例甲,3", "示例路,3", "示例 小吃,1", "吃店 示例路1,1", "没有的,0", "%,0", "_,0", "'\"',0", "不存在\"OR\"示例,0"})
    void targets_areFoundByAnyPart_amongTheActive(String text, long count) {
        assertThat(catalog.targetCount(TargetFilter.ACTIVE.matching(text))).isEqualTo(count);
    }

    @Test
    void targets_answerEveryPartOfTheFilter() {
        assertThat(codes(new TargetFilter("", List.of(TargetKind.INDIVIDUAL), List.of(), "", "", null, List.of(),
                false))).containsExactly("92629999000000002B", "92629999000000003C");
        assertThat(codes(new TargetFilter("", List.of(), List.of(RiskClass.A), "629999001", "H", null, List.of(),
                true))).containsExactly("91629999000000001A", "SB-0001");
        assertThat(codes(new TargetFilter("", List.of(), List.of(), "", "", "FOOD", List.of(), true)))
                .containsExactly("92629999000000002B");
        assertThat(codes(new TargetFilter("", List.of(), List.of(), "", "", null, List.of("SB-0001", "none"), true)))
                .containsExactly("SB-0001");
        assertThat(codes(new TargetFilter("%", List.of(), List.of(), "", "", null, List.of(), false)))
                .containsExactly("92629999000000003C");
    }

    @Test
    void targets_arePagedAndSortedByTheDatabase() {
        Page<Target> page = catalog.targets(TargetFilter.ACTIVE, new PageRequest(1, 1, "code", true));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(Target::code).containsExactly("92629999000000002B");
        assertThat(catalog.targets(TargetFilter.ACTIVE, new PageRequest(0, 10, "name", false)).rows())
                .extracting(Target::code).containsExactly("91629999000000001A", "SB-0001", "92629999000000002B");
    }

    @Test
    void targets_refuseAnUnknownSortColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.targets(TargetFilter.ACTIVE,
                new PageRequest(0, 10, "phone; DROP TABLE target", false)));
    }

    @Test
    void riskCounts_countByKindAndClass() {
        assertThat(catalog.riskCounts(TargetFilter.ACTIVE)).containsExactly(
                new RiskCount(TargetKind.DEVICE, RiskClass.A, 1), new RiskCount(TargetKind.ENTERPRISE, RiskClass.A, 1),
                new RiskCount(TargetKind.INDIVIDUAL, RiskClass.B, 1));
    }

    @Test
    void labelsOf_andAsOf_answerForWhatIsThereAndWhatIsNot() {
        assertThat(catalog.labelsOf("92629999000000002B"))
                .containsExactly(new Label("FOOD-CATERING", "FOOD-CATERING", "FOOD"));
        assertThat(catalog.labels()).hasSize(2);
        assertThat(catalog.asOf(ListKind.TARGETS)).isEmpty();
        assertThat(catalog.target("none")).isEmpty();
    }

    private List<String> codes(TargetFilter filter) {
        return office.database.read(tx -> catalog.targets(tx, filter).stream().map(Target::code).toList());
    }

    private static void target(RawRows rows, String code, TargetKind kind, String name, String division,
            TargetStatus status, RiskClass risk) {
        rows.target(code, kind, name, division, status, risk, Initials.of(name));
    }
}
