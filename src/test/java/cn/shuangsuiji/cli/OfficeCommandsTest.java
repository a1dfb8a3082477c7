package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.base.Randomness;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.exchange.DemoAuthority;
import cn.shuangsuiji.notice.VisitPapers;
import cn.shuangsuiji.plan.InspectionMode;
import cn.shuangsuiji.plan.Joint;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.NewTask;
import cn.shuangsuiji.security.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The path of an office's work, command by command. */
class OfficeCommandsTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate TO = LocalDate.of(2026, 12, 18);

    @TempDir
    Path folder;

    private CommandRun run = new CommandRun(Path.of("."));

    @BeforeEach
    void foundTheOffice() {
        run = new CommandRun(folder);
        run.office();
    }

    @Test
    void init_twice_isRefused_andLeavesTheFirst() {
        CommandRun.Said said = run.run("init", "--office", "示例乙县市场监督管理局", "--code", "629998", "--login", "ling",
                "--name", "示例另一人", "--password-file", run.password("ling"));
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).isNotBlank();
        assertThat(run.run("account", "list").out()).isEqualTo("""
                                                               jingban  示例经办  经办、系统管理
                                                               guzhang  示例股长  股室负责人、见证人
                                                               """);
    }

    @Test
    void lists_ofANewOffice_areEmpty() {
        assertThat(run.run("lists")).isEqualTo(new CommandRun.Said(0, """
                                                                      分类标注：0 条，数据截至 （从未导入）
                                                                      抽查事项清单：0 条，数据截至 （从未导入）
                                                                      检查对象名录库：0 条，数据截至 （从未导入）
                                                                      许可证：0 条，数据截至 （从未导入）
                                                                      执法检查人员名录库：0 条，数据截至 （从未导入）
                                                                      """, ""));
    }

    @Test
    void import_dryRun_tellsAndKeepsNothing() {
        CommandRun.Said said = run.as("jingban", "import", targets(3).toString(), "--list", "targets", "--dry-run");
        assertThat(said.code()).isZero();
        assertThat(said.out()).isEqualTo("""
                                         targets.csv：CSV（UTF-8，逗号分隔），作为“检查对象名录库”读入，数据截至 2026-11-23。
                                         试读完毕，没有保存。将新增 3 条，更新 0 条，不变 0 条，不能导入 0 条；名录中另有 0 条不在文件里，将保持不变。
                                         """);
        assertThat(run.run("lists").out()).contains("检查对象名录库：0 条");
    }

    @Test
    void import_wrongRows_takesTheOthers_namesTheRow_andReturnsOne() {
        Path file = run.file("wrong.csv", "名称,统一社会信用代码,备注栏\n示例一号有限公司,%s,甲\n示例二号有限公司,示例代码,乙\n"
                .formatted(code(1)));
        CommandRun.Said said = run.as("jingban", "import", file.toString(), "--list", "targets", "--as-of",
                "2026-11-20");
        assertThat(said.code()).isEqualTo(ExitCode.FINDING);
        assertThat(said.out()).contains("数据截至 2026-11-20。", "没有用到的列：备注栏。", "    未导入：第 3 行的",
                "已导入：新增 1 条，更新 0 条，不变 0 条，不能导入 1 条");
        assertThat(run.run("lists").out()).contains("检查对象名录库：1 条，数据截至 2026-11-20",
                "    企业，未分类：1 户");
    }

    @Test
    void import_fileOfAnotherKind_isRefused() {
        CommandRun.Said said = run.as("jingban", "import", run.file("x.csv", "甲,乙\n1,2\n").toString(), "--list",
                "targets");
        assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(said.err()).contains("不像检查对象名录库", "没有导入");
    }

    @Test
    void search_findsInAllLists() {
        bringLists();
        assertThat(run.run("search", "示例").out()).isEqualTo("""
                                                            检查对象名录库：符合 12 条，列出 12 条
                                                            """ + IntStream.of(10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                .mapToObj(i -> "    %s  示例%d号有限公司  示例路%d号\n".formatted(code(i), i, i))
                .collect(Collectors.joining()) + """
                                                 抽查事项清单：符合 1 条，列出 1 条
                                                     DJ01  示例登记事项检查  登记事项检查
                                                 执法检查人员名录库：符合 4 条，列出 4 条
                                                     ZF001  示例执法一  示例一股
                                                     ZF002  示例执法二  示例一股
                                                     ZF003  示例执法三  示例一股
                                                     ZF004  示例执法四  示例一股
                                                 """);
        assertThat(run.run("search", "没有这样的").out()).contains("检查对象名录库：符合 0 条");
    }

    @Test
    void thePath_fromListsToNotices_andItsRecordVerifies() throws IOException {
        bringLists();
        publishPlan();
        assertThat(run.run("task", "list").out()).startsWith("1  草稿  〔2026〕001号  （未登记平台编号）  示例登记检查");
        assertThat(run.as("jingban", "task", "approve", "1").err()).contains("没有“批准”的权限");
        said("任务“示例登记检查 〔2026〕001号”已批准。\n", run.as("guzhang", "task", "approve", "1"));
        CommandRun.Said unregistered = run.as("jingban", "task", "freeze", "1");
        assertThat(unregistered.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(unregistered.err()).contains("平台之外无抽查");
        said("任务 〔2026〕001号 已登记平台任务编号 PT20261101（手工录入）。\n",
                run.as("jingban", "task", "register", "〔2026〕001号", "PT20261101"));
        said("任务“示例登记检查 〔2026〕001号”第 1 次抽取的名单已冻结：可抽 12 户，可派 4 人。\n",
                run.as("jingban", "task", "freeze", "PT20261101"));
        assertThat(commit("jingban").err()).contains("必须由另一个人来做");
        assertThat(commit("guzhang").out()).contains("的承诺已由 示例股长 见证。承诺值：\n")
                .containsPattern("\n[0-9a-f]{64}\n");
        CommandRun.Said differ = run.as("jingban", "task", "seed", "1", "--digits", "31415926535897932384",
                "--digits-again", "31415926535897932385");
        assertThat(differ.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(differ.err()).contains("第 20 位不同");
        CommandRun.Said drawn = run.as("jingban", "task", "seed", "1", "--digits", "31415926535897932384",
                "--digits-again", "3141 5926 5358 9793 2384", "--source", "lottery-balls");
        assertThat(drawn.out()).startsWith("任务“示例登记检查 〔2026〕001号”已抽取 3 户。\n现场数字：31415926535897932384\n种子：")
                .containsPattern("\n    91629999\\w{10}  示例\\d+号有限公司\n");
        assertThat(run.as("jingban", "task", "assign", "1").out())
                .startsWith("任务“示例登记检查 〔2026〕001号”已派员：3 户，").contains("：示例执法");
        said("任务“示例登记检查 〔2026〕001号”开始实施，共 3 户。请用 papers 1 打印通知书和检查记录表。\n",
                run.as("jingban", "task", "dispatch", "1"));
        verifyRecord();
        printPapers();
        assertThat(run.run("today").out()).contains("送达通知  还有 3 户没有通知  示例登记检查 〔2026〕001号");
        assertThat(run.run("audit").out()).startsWith("操作记录完整：");
    }

    @Test
    void task_seedByMachine_isNamedInTheRecord() {
        bringLists();
        publishPlan();
        run.as("guzhang", "task", "approve", "1");
        run.as("jingban", "task", "register", "1", "PT20261101");
        run.as("jingban", "task", "freeze", "1");
        commit("guzhang");
        assertThat(run.as("jingban", "task", "seed", "1", "--machine").code()).isZero();
        Path out = folder.resolve("record");
        run.run("task", "record", "1", "--out", out.toString());
        assertThat(out.resolve("seed.json")).content().contains("本机随机数");
        assertThat(run.run("verify", out.toString()).code()).isEqualTo(ExitCode.FINDING);
    }

    @Test
    void steps_onNumbersThatAreNot_areRefused() {
        for (String[] command : List.of(new String[]{"task", "freeze", "7"}, new String[]{"plan", "approve", "x"})) {
            CommandRun.Said said = run.as("jingban", command);
            assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(said.err()).contains("没有编号为“" + command[2] + "”");
        }
        assertThat(run.run("papers", "7").err()).contains("没有编号为“7”的任务");
        assertThat(run.run("plan", "list").out()).startsWith("还没有年度计划");
        assertThat(run.run("task", "list").out()).startsWith("还没有抽查任务");
    }

    @Test
    void papers_beforeTheCommitment_areRefused() {
        bringLists();
        publishPlan();
        assertThat(run.run("papers", "1").code()).isEqualTo(ExitCode.FAILURE);
        assertThat(folder.resolve("data/papers").toFile().list()).containsExactly("plan-62999920260001.pdf");
    }

    @Test
    void publish_writesThePages_andSaysWhenNothingWaits() {
        bringLists();
        publishPlan();
        Path out = folder.resolve("site");
        said("没有待公示的检查结果。\n公示页已写入 %s，共 1 项。\n".formatted(out),
                run.as("jingban", "publish", "--all", "--out", out.toString()));
        assertThat(out.resolve("index.html")).content().contains("示例抽查计划");
    }

    @Test
    void exchange_withoutKeys_isRefused() {
        String password = run.password("key");
        for (String command : List.of("export", "receive")) {
            CommandRun.Said said = run.as("jingban", command, folder.toString(), "--key-password-file", password);
            assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(said.err()).contains("office.");
        }
    }

    @Test
    void exchange_sendsOnce_againWhenAsked_andPutsStrangeFilesAside() throws IOException {
        try (App app = open()) {
            new DemoAuthority("620000", TestOffice.CLOCK, new Randomness()).admit(app.keys, "629999",
                    "示例县市场监督管理局", "mima-key".toCharArray(), folder.resolve("certificates"));
        }
        publishPlan();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        CommandRun.Said sent = exchange("export", stick);
        assertThat(sent.code()).isZero();
        assertThat(sent.out()).startsWith("已写出数据包 " + stick).contains("：第 1 至 ", "可以拔出。");
        assertThat(exchange("export", stick).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(exchange("export", stick, "--again").code()).isZero();
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(exchange("receive", other).out()).isEqualTo("文件夹 " + other + " 里没有数据包。\n");
        Files.writeString(other.resolve("fremd.xpk"), "示例");
        CommandRun.Said received = exchange("receive", other);
        assertThat(received.code()).isEqualTo(ExitCode.FINDING);
        assertThat(received.out()).startsWith("fremd.xpk  已隔离  ").endsWith("。\n");
    }

    @Test
    void audit_changedJournal_returnsOne() throws IOException {
        Path database = run.data().resolve(App.DATABASE);
        byte[] bytes = Files.readAllBytes(database);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"login\":\"guzhang\"");
        assertThat(at).isPositive();
        bytes[at + 9] = 'G';
        Files.write(database, bytes);
        CommandRun.Said said = run.run("audit");
        assertThat(said.code()).isEqualTo(ExitCode.FINDING);
        assertThat(said.out()).startsWith("操作记录从第 ").endsWith(" 条起与前文对不上，记录被改动过。请停止使用这份资料，保留原样并报告负责人。\n");
    }

    @Test
    void aSecondRunOnTheSameData_isRefusedInWords() {
        try (App open = open()) {
            CommandRun.Said said = run.run("lists");
            assertThat(said.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(said.err()).startsWith("程序已经打开。");
            assertThat(open.offices.current()).isPresent();
        }
    }

    private void verifyRecord() throws IOException {
        Path out = folder.resolve("record");
        assertThat(run.run("task", "record", "1", "--out", out.toString()).out())
                .contains("已写入 " + out + "\n")
                .endsWith("用浏览器打开 " + out.resolve("certificate.html") + " 即可核对。\n");
        said("""
             记录真实：从 12 户中抽取 3 户，由记录重新算出的结果与公布的完全一致。
             派员属实：6 个席位都与重新算出的一致。
             """, run.run("verify", out.toString()));
        Path assignment = out.resolve("assignment.json");
        Files.writeString(assignment, Files.readString(assignment).replace("ZF001", "ZF009"));
        assertThat(run.run("verify", out.toString()).code()).isEqualTo(ExitCode.FINDING);
    }

    private void printPapers() {
        Path out = folder.resolve("papers");
        CommandRun.Said said = run.run("papers", "1", "--out", out.toString(), "--apart");
        assertThat(said.code()).isZero();
        // for all firms together: two of the draw, notices, forms and the teams' orders; then each paper alone
        assertThat(out.toFile().list()).hasSize(5 + 3 * VisitPapers.KINDS.size()).contains("commitment-1.pdf",
                "result-1.pdf", "inspection-notice.pdf", "inspection-form.pdf", "dispatch.pdf");
        assertThat(said.out()).contains(out.resolve("inspection-notice.pdf").toString(), "    6 页，3 份");
    }

    private CommandRun.Said exchange(String command, Path stick, String... more) {
        List<String> words = new ArrayList<>(List.of(command, stick.toString(), "--key-password-file",
                run.password("key")));
        words.addAll(List.of(more));
        return run.as("jingban", words.toArray(String[]::new));
    }

    private CommandRun.Said commit(String witness) {
        return run.as("jingban", "task", "commit", "1", "--witness", witness, "--witness-password-file",
                run.password(witness));
    }

    private void bringLists() {
        assertThat(run.as("jingban", "import", targets(12).toString(), "--list", "targets").code()).isZero();
        Path items = run.file("items.csv", "事项编号,抽查类别,抽查事项,检查对象\nDJ01,登记事项检查,示例登记事项检查,企业\n");
        assertThat(run.as("jingban", "import", items.toString(), "--list", "items").code()).isZero();
        StringBuilder people = new StringBuilder("执法证号,执法证有效期至,姓名,所在股室(所),可任组长\n");
        for (int i = 0; i < 4; i++) {
            people.append("ZF00%d,2030-12-31,示例执法%c,示例一股,是\n".formatted(i + 1, "一二三四".charAt(i)));
        }
        Path inspectors = run.file("inspectors.csv", people.toString());
        assertThat(run.as("jingban", "import", inspectors.toString(), "--list", "inspectors").code()).isZero();
    }

    /** The plan's draft and the task are made as the window makes them; what lies between is done by commands. */
    private void publishPlan() {
        try (App app = open()) {
            Actor clerk = app.accounts.login("jingban", "mima-jingban");
            long plan = app.plans.create(clerk, 2026, "示例抽查计划").id();
            app.plans.addLine(clerk, plan, new LineContent("示例登记检查", false, Joint.SINGLE,
                    InspectionMode.COUNTY_DRAWS_COUNTY_INSPECTS, List.of("DJ01"), TargetFilter.ACTIVE,
                    Map.of(RiskClass.A, "25%"), FROM, TO, "示例一股"));
        }
        said("计划“示例抽查计划”现在是“待批准”。\n", run.as("jingban", "plan", "submit", "1"));
        assertThat(run.as("jingban", "plan", "approve", "1").code()).isEqualTo(ExitCode.FAILURE);
        said("计划“示例抽查计划”现在是“已批准”。\n", run.as("guzhang", "plan", "approve", "1"));
        Path announcement = run.data().resolve("papers/plan-62999920260001.pdf");
        said("公告已存为 " + announcement + "。\n计划“示例抽查计划”现在是“已公布”。\n", run.as("jingban", "plan", "publish", "1"));
        assertThat(announcement).isRegularFile();
        said("""
             1  已公布  62999920260001  示例抽查计划
                 1. 示例登记检查  2026-11-24 至 2026-12-18  示例一股
             """, run.run("plan", "list"));
        try (App app = open()) {
            app.tasks.create(app.accounts.login("jingban", "mima-jingban"),
                    new NewTask(app.plans.lines(1).getFirst().id(), FROM, TO));
        }
    }

    private App open() {
        return new App(run.data(), Assets.standard(), TestOffice.CLOCK);
    }

    private Path targets(int count) {
        StringBuilder rows = new StringBuilder("名称,统一社会信用代码,对象类型,住所,信用风险分类\n");
        for (int i = 1; i <= count; i++) {
            rows.append("示例%d号有限公司,%s,企业,示例路%d号,A\n".formatted(i, code(i), i));
        }
        return run.file("targets.csv", rows.toString());
    }

    private static String code(int number) {
        String first = "91629999%09d".formatted(number);
        return first + CreditCode.check(first);
    }

    private static void said(String out, CommandRun.Said said) {
        assertThat(said).extracting(CommandRun.Said::code, CommandRun.Said::out).containsExactly(ExitCode.OK, out);
    }
}
