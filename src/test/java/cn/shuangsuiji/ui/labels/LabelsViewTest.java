package cn.shuangsuiji.ui.labels;

import cn.shuangsuiji.catalog.DirectoryRows;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.ScreenPane;
import cn.shuangsuiji.ui.kit.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The tree, the rules, what they suggest, and what is covered, in a real window over a real database. */
class LabelsViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private CountyDesk desk;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder).withLists();
        DirectoryRows rows = new DirectoryRows(desk.app.database);
        for (int i = 1; i < 30; i++) {
            rows.set(CountyDesk.code(i), "scope",
                    i % 3 == 0 ? "预包装食品零售（不含餐饮服务）。" : "餐饮服务；热食类食品制售；预包装食品零售。");
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(Actor actor) {
        LabelSources sources = LabelSources.of(desk.app);
        View view = ask(() -> {
            ScreenPane pane = new ScreenPane("名录");
            Drawer drawer = new Drawer(pane);
            LabelsView labels = new LabelsView(sources, actor, desk.workplace(background, notices, dialogs()), drawer,
                    (list, code) -> opened.add(list + " " + code));
            pane.getChildren().add(labels.node());
            pane.filling(labels.node());
            return new View() {
                @Override
                public Node node() {
                    return drawer.node();
                }

                @Override
                public void onShow() {
                    labels.onShow();
                }
            };
        });
        show("catalog", "ui.catalog.title", view, actor);
        onFx(view::onShow);
    }

    /** Presses the button of the topmost row: notices may lie over the lower ones. */
    private void fireFirst(String verb) {
        onFx(() -> visible().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> verb.equals(button.getText()))
                .min(Comparator.comparingDouble(button -> button.localToScene(0, 0).getY())).orElseThrow().fire());
    }

    @Test
    void tree_showsWhoCarriesALabelAndWhatItBrings_andIsChanged() {
        desk.app.labels.add(desk.clerk, "CY-X", "小吃店", "CY");
        show(desk.clerk);
        awaitText("共 3 个标签");
        assertLabelled();
        assertNothingClipped();
        picture("labels-tree");
        largePicture("labels-tree");
        doubleClickOn("食品检查资质");
        awaitText("要求这项资质的事项（1）");
        awaitText("1 人能查：示例执法甲");
        picture("labels-label");
        assertNothingClipped();
        clickOn("停用");
        awaitText("以后不能再标注");
        clickOn(lastButton("停用"));
        awaitText("清单里还有 1 个事项用着标签“食品检查资质”，没有停用");
        clickOn("新增下级");
        awaitText("对象、事项和人员共用一棵树");
        write("特殊食品检查员");
        keys(KeyCode.TAB);
        write("A");
        picture("labels-add");
        assertNothingClipped();
        keys(KeyCode.ENTER);
        awaitText("共 4 个标签");
        assertThat(desk.app.labels.tree()).anySatisfy(node -> {
            assertThat(node.name()).isEqualTo("特殊食品检查员");
            assertThat(node.parent()).isEqualTo("SP");
        });
    }

    @Test
    void rules_areTriedBeforeTheyAreKept_andWhatTheySuggestIsConfirmedByAPerson() {
        show(desk.clerk);
        awaitText("共 2 个标签");
        clickOn("规则");
        awaitText("还没有规则");
        clickOn("装入自带规则");
        awaitText("共 1 条规则");
        picture("labels-rules");
        assertNothingClipped();
        doubleClickOn("餐饮服务（CY）");
        awaitText("修改规则");
        onFx(() -> lookup((TextArea area) -> "名称词".equals(area.getAccessibleText())).<TextArea>query().clear());
        picture("labels-rule");
        assertLabelled();
        onFx(() -> lookup("试算并保存").queryButton().fire());
        awaitText("户将得到建议");
        picture("labels-rule-try");
        clickOn("保存规则");
        awaitText("规则已保存");
        clickOn("建议");
        awaitText("没有待确认的建议");
        clickOn("按规则计算建议");
        awaitText("1 个标签有建议");
        picture("labels-suggestions");
        assertLabelled();
        assertNothingClipped();
        clickOn("逐户看");
        awaitText("建议标注“餐饮服务”");
        awaitText("这 14 户全部标注");
        picture("labels-suggested");
        assertLabelled();
        assertNothingClipped();
        fireFirst("标注");
        awaitText("这 13 户全部标注");
        fireFirst("不采纳");
        awaitText("这 12 户全部标注");
        clickOn("这 12 户全部标注");
        awaitText("可以撤销一次");
        clickOn(lastButton("这 12 户全部标注"));
        awaitText("没有符合条件的建议");
        awaitText("撤销 12 户");
        clickOn("撤销 12 户");
        clickOn(lastButton("撤销 12 户"));
        awaitText("这 12 户全部标注");
        clickOn("覆盖");
        awaitText("覆盖率");
        picture("labels-coverage");
        assertNothingClipped();
        doubleClickOn("个体工商户");
        awaitText("个体工商户：没有标签的");
        keys(KeyCode.ENTER);
        await("the row is opened", () -> opened.size() == 1);
    }

    @Test
    void whoMayNotChangeLists_seesWhyTheButtonsAreGrey() {
        show(desk.director);
        awaitText("您的角色不能改动名录");
        assertThat(ask(() -> lookup("新增标签").queryButton().isDisabled())).isTrue();
    }
}
