package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Role;
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

@Execution(ExecutionMode.CONCURRENT)
class LabelServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;
    private DirectoryRows rows;
    private LabelService labels;

    @BeforeEach
    void fill() {
        office = new TestOffice(folder);
        rows = new DirectoryRows(office.database);
        labels = new LabelService(office.database, office.journal, TestOffice.CLOCK);
        rows.label("YW", "业务", null).label("CY", "餐饮", "YW").label("CY-X", "小吃", "CY").label("ZZ", "资质", null)
                .label("ZZ-SP", "食品资质", "ZZ").label("ZZ-TS", "特种资质", "ZZ");
        rows.item("CY01", "INDIVIDUAL", "CY", "ZZ-SP").item("TS01", "DEVICE", null, "ZZ-TS");
        rows.target(code(1), TargetKind.INDIVIDUAL, "一号").carry(code(1), "CY").carry(code(1), "CY-X")
                .target(code(2), TargetKind.INDIVIDUAL, "二号").carry(code(2), "CY-X")
                .target(code(3), TargetKind.INDIVIDUAL, "三号").carry(code(3), "CY").set(code(3), "status", "CANCELLED");
        rows.inspector("62-1", "2028-01-01", "ZZ-SP").inspector("62-2", "2026-11-22", "ZZ-TS");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void refused(String key, ThrowingCallable what) {
        long journal = rows.count("audit");
        assertThatExceptionOfType(AppException.class).isThrownBy(what)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(rows.count("audit")).isEqualTo(journal);
    }

    private LabelNode node(String code) {
        return labels.tree().stream().filter(node -> node.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void tree_countsWithAndWithoutWhatIsBelow_eachOnce_andOnlyTheActive() {
        assertThat(node("CY")).isEqualTo(new LabelNode("CY", "餐饮", "YW", true, 1, 2, 1, 1, 0, 0));
        assertThat(node("YW").targetsBelow()).isEqualTo(2);
        assertThat(node("CY-X").targets()).isEqualTo(2);
        assertThat(node("ZZ")).satisfies(node -> assertThat(node.inspectors()).isZero())
                .satisfies(node -> assertThat(node.inspectorsBelow()).isEqualTo(2))
                .satisfies(node -> assertThat(node.itemsBelow()).isEqualTo(2));
    }

    @Test
    void aTargetsLabels_bringItems_andItemsBringPeople() {
        assertThat(labels.brings("CY-X")).containsExactly(new ItemNeed("CY01", "CY01", "食品资质", List.of("示例62-1")));
        assertThat(labels.brings("YW")).isEmpty();
        assertThat(labels.qualifiesFor("ZZ-SP")).hasSize(1);
        assertThat(labels.withoutPeople()).containsExactly(new ItemNeed("TS01", "TS01", "特种资质", List.of()));
    }

    @Test
    void add_rename_andMove_areJournaled_andRefuseWhatIsWrong() {
        labels.add(office.clerk, "CY-H", " 火锅 ", "CY");
        labels.rename(office.clerk, "CY-H", "火锅店");
        labels.move(office.clerk, "CY-H", "YW");
        assertThat(node("CY-H")).satisfies(node -> assertThat(node.name()).isEqualTo("火锅店"))
                .satisfies(node -> assertThat(node.parent()).isEqualTo("YW"));
        labels.move(office.clerk, "CY-H", null);
        refused("catalog.labelling.code", () -> labels.add(office.clerk, "有空 格", "甲", null));
        refused("catalog.labelling.taken", () -> labels.add(office.clerk, "CY", "甲", null));
        refused("catalog.labelling.name", () -> labels.add(office.clerk, "X", "  ", null));
        refused("catalog.labelling.name.taken", () -> labels.add(office.clerk, "X", "餐饮", "YW"));
        refused("catalog.label.unknown", () -> labels.add(office.clerk, "X", "甲", "NONE"));
        refused("catalog.label.unknown", () -> labels.rename(office.clerk, "NONE", "甲"));
        refused("catalog.labelling.cycle", () -> labels.move(office.clerk, "CY", "CY-X"));
        refused("catalog.labelling.cycle", () -> labels.move(office.clerk, "CY", "CY"));
        Actor director = office.accounts.add(office.clerk, new cn.shuangsuiji.security.NewAccount("juzhang", "示例局长",
                Set.of(Role.DIRECTOR), "mima-juzhang"));
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> labels.add(director, "X", "甲", null));
    }

    @Test
    void withdraw_isRefusedWhileItemsOrLabelsNeedIt_elseKeepsWhatIsCarried() {
        refused("catalog.labelling.withdraw.items", () -> labels.withdraw(office.clerk, "CY"));
        refused("catalog.labelling.withdraw.below", () -> labels.withdraw(office.clerk, "YW"));
        labels.withdraw(office.clerk, "CY-X");
        assertThat(node("CY-X")).satisfies(node -> assertThat(node.active()).isFalse())
                .satisfies(node -> assertThat(node.targets()).isEqualTo(2));
        refused("catalog.labelling.withdrawn", () -> labels.add(office.clerk, "X", "甲", "CY-X"));
        labels.restore(office.clerk, "CY-X");
        assertThat(node("CY-X").active()).isTrue();
    }

    @Test
    void merge_unitesCarriersAndWhatIsBelow_andRefusesWhatItemsNeedOrItsOwnPart() {
        rows.label("XC", "小餐饮", "YW").label("XC-A", "早点", "XC").carry(code(2), "XC");
        refused("catalog.labelling.merge.below", () -> labels.merge(office.clerk, "XC", "XC-A"));
        refused("catalog.labelling.merge.below", () -> labels.merge(office.clerk, "XC", "XC"));
        labels.merge(office.clerk, "XC", "CY");
        assertThat(node("XC")).satisfies(node -> assertThat(node.active()).isFalse())
                .satisfies(node -> assertThat(node.targets() + node.items()).isZero());
        assertThat(node("CY").targets()).isEqualTo(2);
        refused("catalog.labelling.merge.items", () -> labels.merge(office.clerk, "ZZ-TS", "ZZ-SP"));
        assertThat(node("XC-A").parent()).isEqualTo("CY");
        refused("catalog.labelling.withdrawn", () -> labels.merge(office.clerk, "ZZ-TS", "XC"));
    }
}
