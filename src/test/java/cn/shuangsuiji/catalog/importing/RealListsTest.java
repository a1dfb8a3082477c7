package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.Importance;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.catalog.ItemFilter;
import cn.shuangsuiji.catalog.ListKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Lists that a province really published, as they stand: no numbers, objects in free words. They are looked for in the folder
/// that the property {@code lists.dir} names, else in {@code ../shared/data}; where they are not, the tests are skipped.
class RealListsTest {
    private static final Path LISTS = Path.of(System.getProperty("lists.dir", "../shared/data"));

    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theItemList_comesInWhole_withTheSameNumbersEachTime() {
        Path file = list("hainan-random-inspection-items-2020.csv");
        assertThat(desk.imports.recognise(file)).contains(ListKind.ITEMS);
        ImportPreview preview = desk.preview(file, ListKind.ITEMS);
        assertThat(preview.counts()).isEqualTo(new ImportCounts(297, 0, 0, 0, 0));
        assertThat(preview.remarks()).anySatisfy(remark -> assertThat(remark).contains("没有事项编号"));
        desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
        List<InspectionItem> items = items();
        assertThat(items).hasSize(297).allMatch(item -> item.code().matches("W[0-9a-f]{12}"));
        assertThat(items.stream().filter(item -> item.importance() == Importance.KEY)).hasSize(30);
        assertThat(items).noneMatch(item -> item.legalBasis().contains("x000D") || item.legalBasis().isBlank());
        assertThat(desk.preview(file, ListKind.ITEMS).counts()).isEqualTo(new ImportCounts(0, 0, 297, 0, 0));
    }

    @Test
    void theJointList_comesInWhole_withItsDepartments() {
        Path file = list("hainan-joint-inspection-items-v2.csv");
        assertThat(desk.imports.recognise(file)).contains(ListKind.ITEMS);
        assertThat(desk.take(file, ListKind.ITEMS).counts()).isEqualTo(new ImportCounts(83, 0, 0, 0, 0));
        assertThat(items()).hasSize(83).allMatch(InspectionItem::jointSuitable)
                .anySatisfy(item -> assertThat(item.initiatingDepartment()).isEqualTo("教育部门"));
        assertThat(desk.preview(file, ListKind.ITEMS).counts().changesSomething()).isFalse();
    }

    private List<InspectionItem> items() {
        return desk.catalog.items(ItemFilter.ACTIVE, PageRequest.first(1_000)).rows();
    }

    private static Path list(String name) {
        Path file = LISTS.resolve(name);
        assumeTrue(Files.exists(file), () -> "Not here: " + file.toAbsolutePath().normalize());
        return file;
    }
}
