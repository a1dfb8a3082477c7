package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static cn.shuangsuiji.catalog.DirectoryRows.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Rules, what they suggest, and what persons make of it. */
@Execution(ExecutionMode.CONCURRENT)
class LabellingServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private DirectoryRows rows;
    private LabelService labels;
    private RuleService rules;
    private SuggestionService suggestions;
    private LabellingService labelling;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        rows = new DirectoryRows(office.database);
        labels = new LabelService(office.database, office.journal, TestOffice.CLOCK);
        rules = new RuleService(office.database, office.journal, office.ids, new Assets(Path.of("assets")));
        suggestions = new SuggestionService(office.database);
        labelling = new LabellingService(office.database, office.journal, new CatalogService(office.database),
                office.ids, TestOffice.CLOCK);
        rows.label("CY", "餐饮", null).label("CY-X", "小吃", "CY").label("SX", "食品销售", null);
        target(1, "餐饮服务");
        target(2, "食品销售（不含餐饮服务）");
        target(3, "餐饮服务；食品销售");
        target(4, "餐饮服务");
        rows.carry(code(4), "CY-X").set(code(4), "name", "小吃店");
        target(5, "餐饮服务");
        rows.set(code(5), "status", "CANCELLED");
        rules.save(office.clerk, rule("CY", "餐饮服务"));
        rules.save(office.clerk, rule("SX", "食品销售"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void target(int number, String scope) {
        rows.target(code(number), TargetKind.INDIVIDUAL, "示例" + number + "号店").set(code(number), "scope", scope);
    }

    private static SuggestionRule rule(String label, String... words) {
        return new SuggestionRule(0, label, Set.of(), List.of(), List.of(words), List.of(), List.of(), List.of(), true);
    }

    private List<String> open(String label) {
        return suggestions.page(SuggestionFilter.of(label), PageRequest.first(50)).rows().stream()
                .map(Suggestion::code).toList();
    }

    private void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(AppException.class).isThrownBy(what)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void preview_countsBeforeTheRuleIsKept() {
        RulePreview preview = rules.preview(rule("CY", "餐饮服务"), Progress.NONE);
        assertThat(preview.meets()).isEqualTo(3);
        assertThat(preview.already()).isEqualTo(1);
        assertThat(preview.examples()).hasSize(3);
        assertThat(rows.count("label_rule")).isEqualTo(2);
    }

    @Test
    void save_refusesRulesThatSayNothingOrTooLittle() {
        refused("catalog.labelling.rule.empty", () -> rules.save(office.clerk, rule("CY")));
        refused("catalog.labelling.rule.short", () -> rules.save(office.clerk, rule("CY", "食")));
        refused("catalog.label.unknown", () -> rules.preview(rule("NONE", "餐饮"), Progress.NONE));
        refused("catalog.labelling.rule.gone", () -> rules.save(office.clerk,
                RuleRows.numbered(rule("CY", "餐饮"), 99)));
        labels.withdraw(office.clerk, "CY-X");
        refused("catalog.labelling.withdrawn", () -> rules.save(office.clerk, rule("CY-X", "小吃")));
    }

    @Test
    void rules_areChangedAndWithdrawn_andTheShippedOnesComeOnce() {
        SuggestionRule first = rules.rules().getFirst();
        rules.setActive(office.clerk, first, RuleUse.WITHDRAWN);
        assertThat(rules.rules().getFirst().active()).isFalse();
        StarterResult shipped = rules.addShipped(office.clerk);
        assertThat(shipped.added()).isEqualTo(2);
        assertThat(shipped.unknownLabels()).contains("TS-DT").doesNotContain("CY");
        assertThat(rules.addShipped(office.clerk)).satisfies(again -> assertThat(again.added()).isZero())
                .satisfies(again -> assertThat(again.known()).isEqualTo(2));
    }

    @Test
    void compute_labelsNobody_andLeavesOutWhatIsCarriedNegatedOrGone() {
        suggestions.compute(Progress.NONE);
        assertThat(rows.count("target_label")).isEqualTo(1);
        assertThat(open("CY")).containsExactly(code(1), code(3));
        assertThat(open("SX")).containsExactly(code(2), code(3));
        assertThat(suggestions.groups()).first().satisfies(group -> assertThat(group.count()).isEqualTo(2))
                .satisfies(group -> assertThat(group.reasons())
                        .containsExactly(new SuggestionGroup.Reason(RuleField.SCOPE, "餐饮服务", 2)))
                .satisfies(group -> assertThat(group.examples()).containsExactly("示例1号店", "示例3号店"));
    }

    @Test
    void confirm_labelsAllOfAFilter_andUndoTakesExactlyThoseBack() {
        suggestions.compute(Progress.NONE);
        Bulk bulk = labelling.confirm(office.clerk, SuggestionFilter.of("CY"));
        assertThat(bulk.count()).isEqualTo(2);
        assertThat(rows.count("target_label")).isEqualTo(3);
        assertThat(open("CY")).isEmpty();
        refused("catalog.labelling.nothing", () -> labelling.confirm(office.clerk, SuggestionFilter.of("CY")));
        assertThat(labelling.last()).contains(bulk);
        labelling.undo(office.head, bulk);
        assertThat(rows.count("target_label")).isEqualTo(1);
        assertThat(open("CY")).containsExactly(code(1), code(3));
        refused("catalog.labelling.undo.late", () -> labelling.undo(office.head, bulk));
    }

    @Test
    void refuse_isRemembered_alsoWhenComputedAgain_andCanBeTakenBack() {
        suggestions.compute(Progress.NONE);
        Bulk bulk = labelling.refuse(office.clerk, SuggestionFilter.of("CY").only(code(1)));
        suggestions.compute(Progress.NONE);
        assertThat(open("CY")).containsExactly(code(3));
        labelling.undo(office.clerk, bulk);
        assertThat(open("CY")).containsExactly(code(1), code(3));
    }

    @Test
    void page_isNarrowedByTextAndWord_andPatternsArePlainText() {
        suggestions.compute(Progress.NONE);
        assertThat(suggestions.page(new SuggestionFilter("CY", null, "3号", List.of()), PageRequest.first(5)).total())
                .isEqualTo(1);
        assertThat(suggestions.page(new SuggestionFilter("CY", "快餐", "", List.of()), PageRequest.first(5)).total())
                .isZero();
        assertThat(suggestions.page(new SuggestionFilter("CY", null, "%", List.of()), PageRequest.first(5)).total())
                .isZero();
    }

    @Test
    void add_andRemove_byAFilter_countOnlyWhatChanged() {
        Bulk given = labelling.add(office.clerk, TargetFilter.ACTIVE, "CY-X");
        assertThat(given.count()).isEqualTo(3);
        Bulk taken = labelling.remove(office.clerk, TargetFilter.ACTIVE.matching("小吃"), "CY-X");
        assertThat(taken.count()).isEqualTo(1);
        refused("catalog.labelling.undo.late", () -> labelling.undo(office.clerk, given));
        labelling.undo(office.clerk, taken);
        assertThat(rows.count("target_label")).isEqualTo(4);
        refused("catalog.label.unknown", () -> labelling.add(office.clerk, TargetFilter.ACTIVE, "NONE"));
        labels.withdraw(office.clerk, "CY-X");
        refused("catalog.labelling.withdrawn", () -> labelling.add(office.clerk, TargetFilter.ACTIVE, "CY-X"));
        assertThat(labelling.remove(office.clerk, TargetFilter.ACTIVE, "CY-X").count()).isEqualTo(4);
    }

    @Test
    void coverage_countsByKindTownshipAndUnit_andLeadsToTheRows() {
        rows.inspector("62-1", "2028-01-01").inspector("62-2", "2028-01-01", "CY");
        CoverageService coverage = new CoverageService(office.database, new Areas(new Assets(Path.of("assets"))));
        assertThat(coverage.lines(CoverageGroup.KIND))
                .containsExactly(new CoverageLine("INDIVIDUAL", "个体工商户", 4, 3));
        assertThat(coverage.lines(CoverageGroup.TOWNSHIP)).containsExactly(new CoverageLine("629999001", "城关镇", 4, 3));
        assertThat(coverage.lines(CoverageGroup.UNIT)).containsExactly(new CoverageLine("示例股", "示例股", 2, 1));
        assertThat(coverage.unlabelled(CoverageGroup.UNIT, "示例股", PageRequest.first(5)).rows())
                .extracting(CoverageService.Unlabelled::code).containsExactly("62-1");
        assertThat(coverage.unlabelled(CoverageGroup.TOWNSHIP, "629999001", new PageRequest(1, 1, "code", true)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(3))
                .satisfies(page -> assertThat(page.rows()).extracting(CoverageService.Unlabelled::code)
                        .containsExactly(code(2)));
    }
}
