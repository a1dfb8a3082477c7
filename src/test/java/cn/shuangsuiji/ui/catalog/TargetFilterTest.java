package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.SavedFilter;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.ui.CountyDesk;
import cn.shuangsuiji.ui.ScreenTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Narrowing the targets' list, and keeping what it is narrowed by. */
class TargetFilterTest extends ScreenTest {
    @TempDir
    Path folder;

    private CountyDesk desk;

    @BeforeEach
    void open() {
        desk = new CountyDesk(folder);
        desk.withLists();
        CatalogView view = ask(() -> new CatalogView(CatalogSources.of(desk.app), desk.clerk,
                desk.workplace(background, notices, dialogs())));
        show("catalog", "ui.catalog.title", view, desk.clerk);
        awaitText("符合 114 户，共 120 户");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void filter_keptByName_setsEverythingAgain_andIsRemoved() {
        chooseIn("乡镇街道", 2);
        await("fewer", () -> !isShown("符合 114 户"));
        chooseIn("来源", 2);
        write("\t");
        String narrowed = count();
        picture("catalog-filters");
        assertNothingClipped();
        assertLabelled();
        fire("保存当前筛选…");
        awaitText("本单位的人都能用");
        write("城关常查");
        picture("catalog-filter-save");
        keys(KeyCode.ENTER);
        awaitText("已保存筛选“城关常查”");
        await("kept", () -> desk.app.filters.all().size() == 1);
        SavedFilter kept = desk.app.filters.all().getFirst();
        assertThat(kept.filter().division()).hasSize(9);
        assertThat(kept.savedBy()).isEqualTo(desk.clerk.login());
        fire("清除全部条件");
        awaitText("符合 114 户，共 120 户");
        fire("城关常查");
        awaitText(narrowed);
        Menu removing = (Menu) menu("删除");
        onFx(() -> removing.getItems().getFirst().fire());
        awaitText("将从本单位的常用筛选中删除");
        keys(KeyCode.ENTER);
        await("removed", () -> desk.app.filters.all().isEmpty());
    }

    @Test
    void label_narrowsToThoseThatCarryIt() {
        chooseIn("分类标注", 1);
        await("fewer", () -> !isShown("符合 114 户"));
        assertThat(count()).startsWith("符合");
    }

    @Test
    void everythingThatMatches_isLabelledAtOnce() {
        clickOn("标注 114 户");
        awaitText("给符合条件（存续）的 114 户加上或去掉一个标签");
        onFx(() -> visible().filter(ComboBox.class::isInstance).map(ComboBox.class::cast)
                .filter(box -> "分类标注".equals(box.getAccessibleText())).findFirst().orElseThrow()
                .getSelectionModel().select(0));
        picture("catalog-labelling");
        assertNothingClipped();
        String label = desk.app.catalog.labels().getFirst().code();
        onFx(lastButton("标注 114 户")::fire);
        awaitText("加上标签");
        await("labelled", () -> desk.app.catalog.targetCount(new TargetFilter("", List.of(), List.of(), "", "", label,
                List.of(), true)) == 114);
        assertThat(desk.app.labelling.last()).hasValueSatisfying(bulk -> assertThat(bulk.label()).isEqualTo(label));
    }

    private String count() {
        await("counted", () -> isShown("符合"));
        return ask(() -> visible().filter(javafx.scene.control.Label.class::isInstance)
                .map(node -> ((javafx.scene.control.Label) node).getText()).filter(text -> text.startsWith("符合"))
                .findFirst().orElseThrow());
    }

    private void chooseIn(String name, int place) {
        ComboBox<?> box = ask(() -> visible().filter(ComboBox.class::isInstance).map(ComboBox.class::cast)
                .filter(combo -> ("筛选：" + name).equals(combo.getAccessibleText())).findFirst().orElseThrow());
        await("choices", () -> box.getItems().size() > place);
        onFx(() -> box.getSelectionModel().select(place));
    }

    private void fire(String words) {
        MenuItem item = menu(words);
        onFx(item::fire);
    }

    private MenuItem menu(String words) {
        MenuButton button = (MenuButton) ask(() -> visible().filter(MenuButton.class::isInstance)
                .filter(node -> Objects.equals("常用筛选", ((MenuButton) node).getText())).findFirst().orElseThrow());
        await(words, () -> button.getItems().stream().anyMatch(item -> words.equals(item.getText())));
        return button.getItems().stream().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
    }
}
