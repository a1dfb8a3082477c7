package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.ui.UiTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Opens each component as a screen would and writes its picture. */
class GalleryTest extends UiTest {
    private final StackPane page = new StackPane();

    private record Firm(String name, String code, Badge risk, LocalDate founded, long visits) {}

    @Override
    protected Parent content() {
        page.setStyle("-fx-padding: 1.5em;");
        return page;
    }

    private static Page<Firm> firms(long offset, int limit) {
        return new Page<>(LongStream.range(offset, offset + limit)
                .mapToObj(i -> new Firm("示例县第 " + i + " 号䶮㛃餐饮服务有限责任公司", "91629999MA7K%05dX".formatted(i),
                        i % 3 == 0 ? new Badge("逾期 2 个工作日", Tone.OVERDUE) : new Badge("待检查", Tone.PLAIN),
                        LocalDate.of(2020, 1, 1).plusDays(i), i * 997))
                .toList(), 12_345, offset);
    }

    private PagedTable<Firm> table() {
        PagedTable<Firm> table = new PagedTable<>("检查对象", background,
                List.of(Column.<Firm>text("名称", Firm::name).growing().sorted("name"), Column.code("代码", Firm::code),
                        Column.badge("状态", Firm::risk).width(9), Column.date("成立日期", Firm::founded),
                        Column.number("次数", Firm::visits), Column.action("", _ -> "公示 1 户", _ -> {})));
        return table.count(total -> "符合 %,d 户".formatted(total));
    }

    @Test
    void listPage_withDrawer_isDrawn() {
        PagedTable<Firm> table = ask(this::table);
        Drawer drawer = ask(() -> {
            FilterBar bar = new FilterBar("名称、代码或拼音首字母", _ -> {},
                    new Chips<>("范围", List.of("我的 8", "全部 21"), text -> text).node());
            VBox box = new VBox(bar.node(), table.node());
            VBox.setVgrow(table.node(), Priority.ALWAYS);
            Drawer made = new Drawer(box);
            page.getChildren().setAll(made.node());
            table.show(request -> firms(request.offset(), request.limit()));
            return made;
        });
        awaitText("符合 12,345 户");
        onFx(table::focus);
        picture("kit-list");
        largePicture("kit-list");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> {
            drawer.show("示例县第 7 号餐饮服务有限责任公司",
                    new VBox(new Section("登记", new KeyValues().addCode("代码", "91629999MA7K00007X")
                            .add("地址", "示例县城关镇东大街 12 号").add("期限", "11-18，逾期 2 个工作日", Tone.OVERDUE)
                            .add("电话", "")),
                            new Section("承诺值", new HashText(
                                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"))));
            notices.done("已导入 30,000 户，其中新增 120 户。");
            notices.refused("第 128 行的统一社会信用代码末三位已被 Excel 改为 000，无法还原。这一行没有导入。请在原系统重新导出，或将该列设为文本。");
            page.getChildren().add(notices.node());
        });
        picture("kit-drawer");
        assertNothingClipped();
    }

    @Test
    void form_withEveryInput_isDrawn() {
        Form form = ask(() -> {
            Form made = new Form();
            made.text("计划名称").required().hint("公示时用这个名称。").set("2026 年度双随机抽查计划");
            made.password("密码").required();
            made.number("抽查户数").required().set(1203L);
            made.decimal("抽查比例（%）").required();
            made.date("开始日期").required().set(LocalDate.of(2026, 11, 22));
            made.choice("抽查类别", List.of("一般检查事项", "重点检查事项"), text -> text).required();
            made.checks("股室", List.of("餐饮股", "计量股", "价监股"), text -> text).required();
            made.check("", "同时抽取执法检查人员");
            made.longText("说明", 3).required();
            VBox box = new VBox(12, made.node(), new HBox(8, Buttons.primary("保存计划", () -> {}),
                    Buttons.plain("退出", () -> {}), Buttons.grave("作废这份计划", () -> {}), Buttons.link("查看依据", () -> {})));
            box.setMaxWidth(560);
            page.getChildren().setAll(box);
            return made;
        });
        picture("kit-form");
        onFx(form::isRight);
        picture("kit-form-wrong");
        assertLabelled();
        assertNothingClipped();
    }

    @Test
    void stepBar_inTheMiddleOfATask_isDrawn() {
        onFx(() -> {
            StepBar bar = new StepBar(_ -> {});
            bar.show(List.of(new Step("方案", StepState.DONE, "11-10 李股长批准"),
                    new Step("冻结", StepState.DONE, "1,203 户 · 31 人"), new Step("承诺", StepState.DONE, "打印 2 份"),
                    new Step("种子", StepState.CURRENT, "等待录入"), new Step("抽取", StepState.WAITING, "36 户"),
                    new Step("派员", StepState.WAITING, "2 人以上"), new Step("通知", StepState.WAITING, ""),
                    new Step("检查", StepState.WAITING, ""), new Step("公示", StepState.WAITING, "20 个工作日"),
                    new Step("办结", StepState.WAITING, "")));
            page.getChildren().setAll(new VBox(16, bar.node(),
                    new EmptyState("还没有任务。先在“计划”里批准一行计划，再从它发起任务。", Buttons.primary("打开计划", () -> {}))));
        });
        picture("kit-steps");
        assertLabelled();
        assertNothingClipped();
    }

    @Test
    void dialogs_eachKind_areDrawn() {
        Dialogs dialogs = ask(() -> new Dialogs(stage, theme, background));
        onFx(() -> dialogs.confirm("冻结名单", "将冻结 1,203 户和 31 名执法检查人员。冻结后名录的变动不再影响这次抽取。", "冻结 1,203 户",
                () -> {}));
        picture("kit-dialog-confirm");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> dialogs.secondPerson("批准年度计划", "批准人不能是制定人。请另一位同事在这里登录。", "批准 12 行计划", second -> second,
                _ -> {}));
        picture("kit-dialog-second");
        assertLabelled();
        assertNothingClipped();
        onFx(() -> dialogs.reason("重新抽取", "重新抽取会保留原来的结果，并在公示时一并说明。", "重新抽取 36 户", _ -> {}));
        picture("kit-dialog-reason");
        assertLabelled();
        assertNothingClipped();
    }
}
