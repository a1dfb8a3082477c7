package cn.shuangsuiji.catalog.quality;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.catalog.TargetKind;
import java.nio.file.Path;
import java.util.EnumSet;
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

@Execution(ExecutionMode.CONCURRENT)
class DuplicateServiceTest {
    private static final String OLD = "620102600001234";

    @TempDir
    Path folder;

    private TestOffice office;
    private DirectoryRows rows;
    private DuplicateService duplicates;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        rows = new DirectoryRows(office.database);
        duplicates = new DuplicateService(office.database, office.journal, office.ids, TestOffice.CLOCK);
        rows.target(code(1), TargetKind.INDIVIDUAL, "示例（城关）小吃店").set(code(1), "address", "示例县城关镇东大街１号")
                .set(code(1), "phone", "").set(code(1), "as_of", "2026-11-19");
        rows.target(OLD, TargetKind.INDIVIDUAL, "示例(城关) 小吃店").set(OLD, "address", "城关镇东大街1号")
                .set(OLD, "phone", "000-1").set(OLD, "scope", "新的范围");
        rows.target(code(3), TargetKind.INDIVIDUAL, "示例别的店");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<DuplicateGroup> found() {
        duplicates.find(Progress.NONE);
        return duplicates.groups(PageRequest.first(50)).rows();
    }

    private void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(AppException.class).isThrownBy(what)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void find_readsTwinsOfWidthAsOne_andSaysWhy() {
        assertThat(found()).singleElement()
                .satisfies(group -> assertThat(group.reasons()).containsExactly(DuplicateReason.NAME_ADDRESS))
                .satisfies(group -> assertThat(group.members()).extracting(DuplicateMember::code)
                        .containsExactly(OLD, code(1)));
    }

    @Test
    void find_byOrganisationRegistrationAndPerson_joinsWhatBelongsTogether() {
        String twin = "91" + code(3).substring(2, 17) + "X";
        rows.target(twin, TargetKind.ENTERPRISE, "示例改名店").set(code(1), "registration_number", OLD)
                .target(code(5), TargetKind.INDIVIDUAL, "示例别的店").set(code(5), "legal_representative", "示例" + code(3))
                .target(code(6), TargetKind.INDIVIDUAL, "示例别的店").set(code(6), "division", "629999002")
                .set(code(6), "legal_representative", "示例" + code(3));
        assertThat(found()).extracting(DuplicateGroup::reasons).containsExactlyInAnyOrder(
                EnumSet.of(DuplicateReason.NAME_ADDRESS, DuplicateReason.REGISTRATION),
                EnumSet.of(DuplicateReason.ORGANISATION, DuplicateReason.NAME_PERSON));
        assertThat(duplicates.groups(PageRequest.first(5)).rows().get(1).members()).hasSize(3);
    }

    @Test
    void find_leavesOutDevicesBlanksAndWhoIsGone() {
        rows.target("SB-1", TargetKind.DEVICE, "电梯").target("SB-2", TargetKind.DEVICE, "电梯")
                .set("SB-1", "address", "一号楼").set("SB-2", "address", "一号楼").set(OLD, "status", "CANCELLED");
        rows.target(code(7), TargetKind.INDIVIDUAL, "").target(code(8), TargetKind.INDIVIDUAL, "")
                .set(code(7), "address", "").set(code(8), "address", "");
        assertThat(found()).isEmpty();
    }

    @Test
    void holdApart_isRemembered() {
        duplicates.holdApart(office.clerk, found().getFirst());
        assertThat(duplicates.groups(PageRequest.first(5)).rows()).isEmpty();
        assertThat(found()).isEmpty();
        rows.target(code(9), TargetKind.INDIVIDUAL, "示例城关小吃店").set(code(9), "address", "城关镇东大街1号");
        assertThat(found()).singleElement().satisfies(group -> assertThat(group.members()).hasSize(3));
    }

    @Test
    void propose_takesWhatIsNewerAndNotBlank_andTheOldNumber() {
        MergeProposal proposal = duplicates.propose(code(1), OLD);
        assertThat(proposal.choices()).contains(new MergeChoice(MergeField.PHONE, "", "000-1", true),
                new MergeChoice(MergeField.REGISTRATION, "", OLD, true),
                new MergeChoice(MergeField.SCOPE, "示例经营", "新的范围", true));
        assertThat(duplicates.propose(OLD, code(1)).choices()).filteredOn(MergeChoice::takesMerged).isEmpty();
        rows.set(code(1), "origin", "PROVINCE");
        assertThat(duplicates.propose(code(1), OLD).choices()).extracting(MergeChoice::field)
                .containsExactly(MergeField.PHONE);
        refused("catalog.quality.merge.same", () -> duplicates.propose(OLD, OLD));
        refused("catalog.target.unknown", () -> duplicates.propose(OLD, "none"));
    }

    @Test
    void merge_movesEverything_andUndoPutsEverythingBack() {
        rows.label("CY", "餐饮", null).label("SX", "食品", null).carry(code(1), "CY").carry(OLD, "CY").carry(OLD, "SX")
                .licence(OLD, "食品经营许可证", "JY1", "2028-01-01").licence(code(1), "食品经营许可证", "JY2", "2027-01-01")
                .licence(OLD, "烟草专卖零售许可证", "YC1", "2028-01-01").target("SB-1", TargetKind.DEVICE, "冷柜")
                .set("SB-1", "owner_code", OLD);
        found();
        refused("catalog.quality.merge.reason",
                () -> duplicates.merge(office.clerk, code(1), OLD, Set.of(), " "));
        duplicates.merge(office.clerk, code(1), OLD, Set.of(MergeField.PHONE, MergeField.REGISTRATION), "同一人同一地址");
        assertThat(rows.get(code(1), "phone")).isEqualTo("000-1");
        assertThat(rows.get(code(1), "scope")).isEqualTo("示例经营");
        assertThat(rows.get(code(1), "registration_number")).isEqualTo(OLD);
        assertThat(rows.get(OLD, "status")).isEqualTo("MERGED");
        assertThat(rows.get(OLD, "status_source")).contains(code(1));
        assertThat(rows.get("SB-1", "owner_code")).isEqualTo(code(1));
        assertThat(duplicates.groups(PageRequest.first(5)).total()).isZero();
        refused("catalog.quality.merge.inactive", () -> duplicates.propose(code(3), OLD));
        rows.set(OLD, "status", "ACTIVE");
        assertThat(rows.get(OLD, "status")).as("after a file that still lists it").isEqualTo("MERGED");
        TargetMerge merge = duplicates.merges(PageRequest.first(5)).rows().getFirst();
        assertThat(merge.mergedCode()).isEqualTo(OLD);
        assertThat(rows.count("target_label")).isEqualTo(4);
        duplicates.undo(office.head, merge);
        assertThat(rows.get(code(1), "phone")).isEmpty();
        assertThat(rows.get(OLD, "status")).isEqualTo("ACTIVE");
        assertThat(rows.get("SB-1", "owner_code")).isEqualTo(OLD);
        assertThat(rows.count("target_label")).isEqualTo(3);
        assertThat(duplicates.propose(code(1), OLD)).satisfies(again -> assertThat(again.licences()).isEqualTo(2))
                .satisfies(again -> assertThat(again.labels()).isEqualTo(1));
        refused("catalog.quality.merge.undone", () -> duplicates.undo(office.head, merge));
        assertThat(found()).hasSize(1);
    }

    @Test
    void undo_isRefusedOnceSomethingChanged() {
        duplicates.merge(office.clerk, code(1), OLD, Set.of(), "同一户");
        rows.set(code(1), "phone", "000-9");
        TargetMerge merge = duplicates.merges(PageRequest.first(5)).rows().getFirst();
        refused("catalog.quality.merge.changed", () -> duplicates.undo(office.clerk, merge));
        assertThat(rows.get(OLD, "status")).isEqualTo("MERGED");
    }
}
