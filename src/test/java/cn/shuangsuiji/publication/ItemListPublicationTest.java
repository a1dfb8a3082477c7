package cn.shuangsuiji.publication;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.itemlist.ItemContent;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The item list as the public gets it: page, paper and workbook of any version that was in force. */
class ItemListPublicationTest {
    @TempDir
    Path folder;

    private App app;
    private Actor clerk;

    @BeforeEach
    void open() throws IOException {
        app = new App(folder.resolve("data"), new Assets(Path.of("assets")), TestOffice.CLOCK);
        clerk = app.accounts.found("示例县市场监督管理局", "629999",
                new NewAccount("jingban", "示例经办", Set.of(Role.CLERK), "mima-jingban"));
        StringBuilder rows = new StringBuilder(
                "事项编码,抽查类别,抽查事项,检查对象,事项类别,检查方式,检查主体,检查依据,检查要点,不抽查原因,发起部门,配合部门\n");
        for (int i = 1; i <= 60; i++) {
            rows.append("A%02d,示例类别%d,示例事项第%d项的检查,企业、个体工商户,%s,现场检查、书面检查,县级市场监管部门,\"%s\",%s,%s,,\n".formatted(i, i / 10,
                    i,
                    i % 6 == 0 ? "重点检查事项" : "一般检查事项", "《示例管理办法》第%d条：示例部门应当依法对<相关>主体实施监督检查。\n《示例条例》第二条".formatted(i),
                    "内部要点不公开", i == 6 ? "特种设备" : ""));
        }
        rows.append("B01,联合类,示例联合事项的检查,各类学校,一般检查事项,现场检查,,示例通知,,,教育部门,市场监管部门\n");
        take(rows.toString());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void take(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("items.csv"), rows);
        app.imports.apply(clerk, app.imports.preview(file, ListKind.ITEMS, Progress.NONE), Progress.NONE);
    }

    @Test
    void write_givesPagePaperAndWorkbook_withoutWhatIsInternal() throws IOException {
        ItemListVersion version = app.itemLists.inForce().orElseThrow();
        Path out = folder.resolve("public");
        ItemListFiles files = app.itemListPublication.write(clerk, version, out, Progress.NONE);
        assertThat(files.items()).isEqualTo(61);

        String page = Files.readString(files.page());
        assertThat(page).contains("第 1 版", "共 61 项", "一般检查事项 51 项", "重点检查事项 10 项", "自 2026-11-23 起施行",
                "示例事项第6项的检查（特种设备，不实行随机抽查）", "发起：教育部门；配合：市场监管部门", "&lt;相关&gt;")
                .doesNotContain("内部要点", "由新版本代替");
        try (PDDocument paper = Loader.loadPDF(files.paper().toFile())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
            assertThat(text.split("检查主体检查依据", -1)).as("the head stands on every page")
                    .hasSize(paper.getNumberOfPages() + 1);
            assertThat(text).contains("示例县市场监督管理局随机抽查事项清单", "共61项").doesNotContain("内部要点");
            assertThat(paper.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(paper.getPage(0).getMediaBox().getHeight());
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(files.workbook().toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all).hasSize(62);
            assertThat(all.getFirst().getCellText(7)).isEqualTo("检查依据");
        }
    }

    @Test
    void write_givesAPastVersion_asItWas() throws IOException {
        ItemListVersion first = app.itemLists.inForce().orElseThrow();
        take("事项编码,抽查类别,抽查事项\nA01,示例类别0,改了名的事项\n");
        ItemListFiles files = app.itemListPublication.write(clerk, app.itemLists.version(first.id()),
                folder.resolve("public"), Progress.NONE);
        assertThat(Files.readString(files.page())).contains("示例事项第1项的检查", "至 2026-11-23 由新版本代替")
                .doesNotContain("改了名的事项");
    }

    @Test
    void write_refusesADraft_andAFolderThatCannotBeWritten() throws IOException {
        app.itemDrafts.edit(clerk, ItemContent.of(app.catalog.item("A01").orElseThrow()).with("ratio", "9%"));
        ItemListVersion draft = app.itemDrafts.draft().orElseThrow();
        assertThatThrownBy(() -> app.itemListPublication.write(clerk, draft, folder, Progress.NONE))
                .isInstanceOf(AppException.class).hasMessageContaining("没有生效过");
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("out");
        assertThatThrownBy(() -> app.itemListPublication.write(clerk, app.itemLists.inForce().orElseThrow(), blocked,
                Progress.NONE)).isInstanceOf(AppException.class);
    }
}
