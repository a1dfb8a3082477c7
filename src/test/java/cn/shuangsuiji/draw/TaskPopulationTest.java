package cn.shuangsuiji.draw;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.assignment.SeatFilled;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.Exemption;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.InspectorEntry;
import cn.shuangsuiji.catalog.InspectorFile;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.demo.People;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.plan.AnnualPlan;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.plan.SamplingDesign;
import cn.shuangsuiji.plan.Strata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who can be drawn and who cannot, in the sample county. */
class TaskPopulationTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate TO = LocalDate.of(2026, 12, 11);
    private static final Map<RiskClass, String> RATIOS = Map.of(RiskClass.A, "3%", RiskClass.B, "5%", RiskClass.C,
            "10%",
            RiskClass.D, "100%", RiskClass.UNCLASSIFIED, "5%");

    @TempDir
    Path folder;

    private App app;
    private People people;

    @BeforeEach
    void open() {
        app = SampleOffice.open(folder.resolve("data"));
        people = SampleOffice.people();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private InspectionTask task(LineContent line) {
        AnnualPlan plan = app.plans.create(people.clerk(), 2026, "示例补充计划");
        app.plans.addLine(people.clerk(), plan.id(), line);
        app.plans.submit(people.clerk(), plan.id());
        app.plans.approve(people.head(), plan.id());
        app.publications.publishPlan(people.clerk(), plan.id());
        InspectionTask task = app.tasks.create(people.clerk(),
                new NewTask(app.plans.lines(plan.id()).getFirst().id(), FROM, TO));
        app.tasks.approve(people.head(), task.id());
        return app.tasks.register(people.clerk(), task.id(), "62999920261124%04d".formatted(task.id()));
    }

    private LineContent line(List<String> items, TargetFilter filter) {
        return new LineContent("示例抽查", false, Joint.INTERNAL, InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS, items,
                filter, RATIOS, FROM, TO, "示例股");
    }

    private List<String> generalItems(int number) {
        return app.catalog.items(ItemFilter.ACTIVE, PageRequest.first(100)).rows().stream()
                .filter(item -> item.targetLabel() == null && item.targetKinds().contains(TargetKind.ENTERPRISE)
                        && item.targetKinds().contains(TargetKind.INDIVIDUAL)
                        && item.importance() == Importance.GENERAL && item.qualification() == null)
                .map(InspectionItem::code).limit(number).toList();
    }

    private void set(String name, String scope, String value) {
        app.offices.setParameter("guanli", new Parameter(name, scope, value, LocalDate.of(2026, 1, 1), null, "示例依据"));
    }

    private InspectionTask draw(InspectionTask task) {
        app.draws.freeze(people.clerk(), task.id());
        app.draws.commit(people.clerk(), people.witness(), task.id());
        app.draws.draw(people.clerk(), task.id(),
                SeedEntry.typed("31415926535897932384", "31415926535897932384", DigitSource.DICE));
        return app.tasks.task(task.id());
    }

    @Test
    void preview_everyTargetOfTheFilter_isDrawableOrExcludedForOneReason() {
        TargetFilter filter = new TargetFilter("", List.of(TargetKind.ENTERPRISE), List.of(), "", "", null, List.of(),
                true);
        DrawPreview preview = app.draws.preview(task(line(generalItems(2), filter)).id());
        long listed = app.catalog.targetCount(new TargetFilter("", filter.kinds(), List.of(), "", "", null, List.of(),
                false));

        assertThat(preview.strata().stream().mapToInt(StratumPreview::inList).sum()).isEqualTo((int) listed);
        assertThat(preview.drawable() + preview.excluded().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) listed);
        assertThat(preview.excluded().get(ExclusionReason.NOT_ACTIVE)).isPositive();
    }

    @Test
    void drawnThisYear_lowRisk_andTheCap_keepTargetsOut_untilLiftedWithAReason() {
        TargetFilter filter = new TargetFilter("", List.of(TargetKind.ENTERPRISE), List.of(), "", "", null, List.of(),
                true);
        List<String> items = generalItems(2);
        InspectionTask first = draw(task(line(items.subList(0, 1), filter)));
        List<DrawnTarget> drawn = app.draws.drawn(first.id());
        int low = (int) drawn.stream().filter(target -> target.stratum().equals("A")).count();

        DrawPreview same = app.draws.preview(task(line(items.subList(0, 1), filter)).id());
        assertThat(same.excluded().get(ExclusionReason.DRAWN_THIS_YEAR)).isGreaterThanOrEqualTo(drawn.size());

        InspectionTask other = task(line(items.subList(1, 2), filter));
        set("visits.cap.year", "", "9");
        DrawPreview otherItem = app.draws.preview(other.id());
        assertThat(otherItem.excluded()).doesNotContainKey(ExclusionReason.DRAWN_THIS_YEAR);
        assertThat(otherItem.excluded().get(ExclusionReason.LOW_RISK_DRAWN)).isGreaterThanOrEqualTo(low);

        set("visits.cap.year", "", "1");
        DrawPreview capped = app.draws.preview(other.id());
        assertThat(capped.excluded().get(ExclusionReason.VISITS_CAP)).isGreaterThanOrEqualTo(drawn.size() - low);

        app.exclusions.lift(people.clerk(), other.id(), ExclusionReason.VISITS_CAP, "示例：上级交办");
        DrawPreview lifted = app.draws.preview(other.id());
        assertThat(lifted.excluded()).doesNotContainKey(ExclusionReason.VISITS_CAP);
        assertThat(lifted.drawable()).isEqualTo(otherItem.drawable());
        assertThat(lifted.lifted()).isEqualTo(Map.of(ExclusionReason.VISITS_CAP, "示例：上级交办"));

        app.exclusions.restore(people.clerk(), other.id(), ExclusionReason.VISITS_CAP);
        assertThat(app.draws.preview(other.id())).isEqualTo(capped);
    }

    @Test
    void lift_withoutReason_ofWhatCannotBeLifted_orAfterTheFreeze_isRefused() {
        InspectionTask task = task(line(generalItems(1), TargetFilter.ACTIVE));
        assertThatThrownBy(() -> app.exclusions.lift(people.clerk(), task.id(), ExclusionReason.NOT_ACTIVE, " "))
                .isInstanceOf(AppException.class).hasMessageContaining("要写明原因");
        assertThatThrownBy(() -> app.exclusions.lift(people.clerk(), task.id(), ExclusionReason.NO_ITEM, "示例"))
                .hasMessageContaining("没有可检查的内容");
        app.exclusions.lift(people.clerk(), task.id(), ExclusionReason.NOT_ACTIVE, "示例：清理长期停业企业");
        DrawAttempt frozen = app.draws.freeze(people.clerk(), task.id());
        assertThatThrownBy(() -> app.exclusions.restore(people.clerk(), task.id(), ExclusionReason.NOT_ACTIVE))
                .hasMessageContaining("名单已经固定");
        DrawAttempt committed = app.draws.commit(people.clerk(), people.witness(), task.id());
        assertThat(committed.plan()).contains("示例：清理长期停业企业");
        assertThat(frozen.counted().excluded()).doesNotContainKey(ExclusionReason.NOT_ACTIVE);
    }

    @Test
    void exemptItem_isLeftOut_withTheTargetsThatHaveNothingElse() {
        List<String> items = generalItems(2);
        InspectionTask both = task(line(items, TargetFilter.ACTIVE));
        InspectionTask alone = task(line(items.subList(0, 1), TargetFilter.ACTIVE));
        set("item.exempt", items.getFirst(), "示例：重点食品事项另行检查");

        assertThat(app.draws.preview(both.id()).items()).isEqualTo(1);
        assertThatThrownBy(() -> app.draws.preview(alone.id())).hasMessageContaining("没有可抽的事项")
                .hasMessageContaining("重点食品事项另行检查");
        app.exclusions.lift(people.clerk(), alone.id(), ExclusionReason.EXEMPT, "示例：省局另有部署");
        assertThat(app.draws.preview(alone.id()).drawable()).isPositive();
    }

    @Test
    void itemThatTheListExempts_isLeftOut_andCannotBePlannedAnyMore() {
        List<String> items = generalItems(2);
        LineContent content = line(items, TargetFilter.ACTIVE);
        InspectionTask task = task(content);
        app.itemDrafts.edit(people.clerk(), ItemContent.of(app.catalog.item(items.getFirst()).orElseThrow())
                .with("exemption", Exemption.SPECIAL_EQUIPMENT.name()));
        app.itemDrafts.approve(people.head(), LocalDate.now(app.clock));

        assertThat(app.draws.preview(task.id()).items()).isEqualTo(1);
        assertThatThrownBy(() -> task(content)).isInstanceOf(AppException.class).hasMessageContaining("特种设备")
                .hasMessageContaining("不能列入抽查计划");
    }

    @Test
    void itemParameter_winsOverTheLinesRatio_onItsDays() {
        List<String> items = generalItems(1);
        InspectionTask task = task(line(items, TargetFilter.ACTIVE));
        set("item.ratio", items.getFirst() + "/A", "50%");
        StratumPreview low = stratum(app.draws.preview(task.id()), RiskClass.A);

        assertThat(low.ratios()).containsExactly("50%");
        assertThat(low.quota()).isEqualTo((low.drawable() + 1) / 2);
        assertThat(stratum(app.draws.preview(task.id()), RiskClass.B).ratios()).containsExactly("5%");
        set("item.ratio", items.getFirst() + "/A", "150%");
        assertThatThrownBy(() -> app.draws.preview(task.id())).hasMessageContaining("超过了 100%");
    }

    private static StratumPreview stratum(DrawPreview preview, RiskClass riskClass) {
        return preview.strata().stream().filter(each -> each.stratum().equals(new Stratum(riskClass, ""))).findFirst()
                .orElseThrow();
    }

    @Test
    void areasDrawnFirst_fromTheFreezeToTheVisits_onlyInTheDrawnAreas() {
        InspectionTask task = task(line(generalItems(2), TargetFilter.ACTIVE)
                .with(new SamplingDesign(Strata.RISK_CLASS_AND_AREA, 1, 2)));
        DrawPreview preview = app.draws.preview(task.id());
        assertThat(preview.areas()).isGreaterThan(2);
        assertThat(preview.visits().exact()).isFalse();

        InspectionTask drawn = draw(task);
        List<DrawnTarget> targets = app.draws.drawn(drawn.id());
        DrawAttempt attempt = app.draws.current(drawn.id()).orElseThrow();
        assertThat(targets).hasSizeGreaterThanOrEqualTo(preview.visits().least());
        assertThat(targets.stream().map(target -> target.stratum().substring(target.stratum().indexOf('/') + 1))
                .collect(Collectors.toSet())).hasSizeLessThanOrEqualTo(2);
        assertThat(targets).allSatisfy(target -> assertThat(target.items()).hasSize(1));
        Path record = folder.resolve("record");
        app.assignments.assign(people.clerk(), drawn.id());
        app.assignments.writeRecord(drawn.id(), record);
        assertThat(Verification.verify(new DrawRecord(record))).isEmpty();
        assertThat(attempt.result()).contains("drawnAreas", "drawnItems", "drawnVisits");
    }

    @Test
    void inspectorsWithAreas_goNowhereElse_whereStrataAreAreas() {
        String own = "629999001";
        List<String> bound = app.database.read(tx -> app.catalog.activeInspectors(tx)).stream()
                .filter(file -> file.certified(TO)).map(file -> file.inspector().certificate()).limit(8).toList();
        bound.forEach(certificate -> send(certificate, own));
        InspectionTask drawn = draw(task(line(generalItems(1), TargetFilter.ACTIVE)
                .with(new SamplingDesign(Strata.RISK_CLASS_AND_AREA, null, null))));
        Map<String, String> stratum = app.draws.drawn(drawn.id()).stream()
                .collect(Collectors.toMap(DrawnTarget::code, DrawnTarget::stratum));
        List<SeatFilled> seats = app.assignments.assign(people.clerk(), drawn.id());

        assertThat(seats).filteredOn(seat -> bound.contains(seat.inspector())).isNotEmpty().allSatisfy(
                seat -> assertThat(stratum.get(seat.visit())).endsWith("/" + own));
        assertThat(seats).extracting(SeatFilled::visit).containsAll(stratum.keySet());
    }

    private void send(String certificate, String area) {
        InspectorFile file = app.catalog.inspector(certificate).orElseThrow();
        Inspector person = file.inspector();
        app.inspectors.change(people.clerk(), certificate, new InspectorEntry(certificate, person.certificateKind(),
                person.certificateExpires(), person.name(), "629999", person.unit(), person.position(),
                person.phone(), person.leader(), null, file.labels(), file.expertIn(), Set.of(area)));
    }

    @Test
    void strataByKind_eachKindGetsItsShare() {
        InspectionTask task = task(line(generalItems(1), TargetFilter.ACTIVE)
                .with(new SamplingDesign(Strata.RISK_CLASS_AND_KIND, null, null)));
        DrawPreview preview = app.draws.preview(task.id());

        assertThat(preview.strata()).extracting(each -> each.stratum().part()).contains("ENTERPRISE", "INDIVIDUAL");
        assertThat(preview.strata()).allSatisfy(
                each -> assertThat(each.quota()).isEqualTo(each.ratios().isEmpty()
                        ? 0
                        : QuotaRule.ratio(each.ratios().getFirst()).quota(each.drawable())));
    }

    @Test
    void moreAreasThanThereAre_isRefusedBeforeTheFreeze() {
        InspectionTask task = task(line(generalItems(1), TargetFilter.ACTIVE)
                .with(new SamplingDesign(Strata.RISK_CLASS_AND_AREA, null, 500)));
        assertThatThrownBy(() -> app.draws.freeze(people.clerk(), task.id())).hasMessageContaining("要先抽 500 个乡镇街道");
    }

    @Test
    void limits_areShownSideBySide_andWarnedOf() {
        set("ratio.floor", "", "30%");
        set("ratio.cap.general", "", "2%");
        RatioLimits limits = app.draws.preview(task(line(generalItems(1), TargetFilter.ACTIVE)).id()).limits();

        assertThat(limits.warnings()).hasSize(3).first().asString().contains("30%").contains("2%").contains("矛盾");
        assertThat(Optional.ofNullable(limits.floor())).contains("30%");
        set("ratio.floor", "", "0.1%");
        set("ratio.cap.general", "", "100%");
        assertThat(app.draws.preview(task(line(generalItems(1), TargetFilter.ACTIVE)).id()).limits().warnings())
                .isEmpty();
        assertThat(Objects.requireNonNull(limits.cap())).isEqualTo("2%");
    }
}
