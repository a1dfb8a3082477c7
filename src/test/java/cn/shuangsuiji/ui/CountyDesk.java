package cn.shuangsuiji.ui;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.NewAccount;
import cn.shuangsuiji.security.Role;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.Notifier;
import cn.shuangsuiji.ui.kit.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small made-up county in a real database, its lists brought in as files: 120 targets, 4 items, 3 inspectors. Also the
/// file picker and the navigator of a screen under test: the picker gives {@link #picked}, the navigator notes what it
/// was asked for.
public final class CountyDesk implements AutoCloseable, FilePicker, Navigator {
    private static final String[] KINDS = {"企业", "个体工商户", "农民专业合作社"};
    private static final String[] RISKS = {"A", "B", "C", "D", "未分类"};

    public final App app;
    public final Actor clerk;
    public final Actor head;
    public final Actor director;
    public final List<String> opened = new ArrayList<>();
    public Optional<Path> picked = Optional.empty();

    private final Path folder;

    public CountyDesk(Path folder) {
        this.folder = folder;
        app = new App(folder, new Assets(Path.of("assets")), TestOffice.CLOCK);
        Actor first = app.accounts.found("示例县市场监督管理局", "629999",
                new NewAccount("jingban", "示例经办", Set.of(Role.CLERK), "mima-jingban"));
        clerk = first;
        head = app.accounts.add(first, new NewAccount("guzhang", "示例股长", Set.of(Role.SECTION_HEAD), "mima-guzhang"));
        director = app.accounts.add(first,
                new NewAccount("juzhang", "示例局长", Set.of(Role.DIRECTOR), "mima-juzhang"));
    }

    /** Brings the four lists in. */
    public CountyDesk withLists() {
        take(ListKind.LABELS, file("labels.csv", """
                                                 标注代码,标注名称,上级标注代码
                                                 CY,餐饮服务,
                                                 SP,食品检查资质,
                                                 """));
        take(ListKind.ITEMS, file("items.csv",
                """
                编号,抽查类别,抽查事项,检查对象,事项类别,检查方式,检查主体,检查依据,人员资质,抽查比例,抽查频次,检查要点,检查材料,清单版本
                SP-01,食品安全监督检查,食品经营许可与经营条件一致,企业,重点,现场检查,县级,《中华人民共和国食品安全法》第一百一十条,SP,不低于5%,每年1次,对照许可档案核对场所、设施、布局。,食品经营许可证,2026版
                SP-02,食品安全监督检查,从业人员健康证明,"企业,个体工商户",一般,现场检查,县级,《中华人民共和国食品安全法》第四十五条,,3%,每年1次,核对健康证明是否有效。,健康证明,2026版
                DJ-01,登记事项检查,营业执照（登记证）规范使用情况,"企业,个体工商户,农民专业合作社",一般,现场检查,县级,《市场主体登记管理条例》第三十六条,,3%,每年1次,查看执照是否亮明。,营业执照,2026版
                JL-01,计量监督检查,在用计量器具强制检定,企业,一般,现场检查,县级,《中华人民共和国计量法》第九条,,1/3,每两年1次,核对检定标志。,检定证书,2026版
                """));
        take(ListKind.TARGETS, file("targets.csv", targets()));
        take(ListKind.INSPECTORS, file("inspectors.csv", """
                                                         执法证号,执法证有效期至,姓名,股室,职务,电话,可任组长,资质标注
                                                         62-0001,2028-06-30,示例执法甲,餐饮股,股长,000-1,是,SP
                                                         62-0002,2026-12-20,示例执法乙,计量股,科员,000-2,否,
                                                         62-0003,2026-10-01,示例执法丙,城关所,科员,000-3,否,SP
                                                         """));
        return this;
    }

    /** The credit code of a target, by its number from zero. */
    public static String code(int number) {
        String first = "91629999%09d".formatted(number);
        return first + CreditCode.check(first);
    }

    public Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Workplace workplace(Background background, Notifier notifier, Dialogs dialogs) {
        return new Workplace(background, notifier, dialogs, this, this);
    }

    @Override
    public Optional<Path> open(String title, String kind, List<String> endings) {
        return picked;
    }

    @Override
    public List<Path> openSeveral(String title, String kind, List<String> endings) {
        return open(title, kind, endings).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }

    @Override
    public void open(String screen) {
        opened.add(screen);
    }

    @Override
    public void open(String screen, long id) {
        opened.add(screen + " " + id);
    }

    @Override
    public void refresh() {
        opened.add("refresh");
    }

    @Override
    public void close() {
        app.close();
    }

    private void take(ListKind list, Path file) {
        app.imports.apply(clerk, app.imports.preview(file, list, LocalDate.of(2026, 11, 19), Progress.NONE),
                Progress.NONE);
    }

    private static String targets() {
        StringBuilder rows = new StringBuilder("统一社会信用代码,名称,对象类型,住所,行政区划,法定代表人,登记状态,信用风险分类,行业,分类标注\n");
        for (int i = 0; i < 120; i++) {
            String name = i == 7 ? "示例县䶮㛃𠮷𬭸餐饮管理服务连锁经营有限责任公司城关镇东大街第二分公司" : "示例县第" + (i + 1) + "号餐饮店";
            rows.append(String.join(",", code(i), name, KINDS[i % KINDS.length], "示例县城关镇东大街" + (i + 1) + "号",
                    i % 2 == 0 ? "629999100" : "629999101", "示例甲", i % 20 == 19 ? "注销" : "存续",
                    RISKS[i % RISKS.length], "H62", i % 4 == 0 ? "CY" : "")).append('\n');
        }
        return rows.toString();
    }
}
