package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.App;
import cn.shuangsuiji.SampleOffice;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.exchange.Certificates;
import cn.shuangsuiji.exchange.Outcome;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.PackageOut;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.FixedFiles;
import cn.shuangsuiji.ui.ScreenTest;
import cn.shuangsuiji.ui.kit.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init") // each test opens the screen as somebody
class ExchangeViewTest extends ScreenTest {
    @TempDir
    Path folder;

    private final FixedFiles files = new FixedFiles();
    private App app;
    private SampleProvince province;
    private Path stick;
    private ExchangeView screen;
    private long pending;

    @BeforeEach
    void openOffice() throws IOException {
        app = SampleOffice.open(folder.resolve("data"));
        province = new SampleProvince(app);
        stick = Files.createDirectory(folder.resolve("stick"));
        files.choose(stick);
        pending = app.sending.status().pending();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void open(Actor actor) {
        screen = ask(() -> new ExchangeView(
                new ExchangeSources(app.sending, app.receiving, app.keys, app.offices, app.accounts, app.clock), actor,
                new Workplace(background, notices, dialogs(), files, this)));
        show(ExchangeView.ID, "ui.exchange.title", screen, actor);
        awaitText("待发 %,d 项，最早".formatted(pending));
    }

    private void openAdmitted() {
        province.admit(folder.resolve("letters"));
        open(SampleOffice.people().clerk());
    }

    private void typePassword(String password) {
        awaitText("请输入生成密钥时设的口令");
        onFx(() -> ((TextInputControl) focusedNow()).setText(password));
        keys(KeyCode.ENTER);
    }

    private PackageIn received() {
        return app.receiving.received(PageRequest.first(1)).rows().getFirst();
    }

    @Test
    void export_withTheKeysPassword_leavesAPackageAndSaysThatTheStickMayGo() throws IOException {
        openAdmitted();
        awaitText("检查结果");
        assertThat(pending).isPositive().isEqualTo(screen.count());
        picture("exchange-outbox");
        largePicture("exchange-outbox");
        assertLabelled();
        assertNothingClipped();

        String verb = "导出 %,d 项到 U 盘".formatted(pending);
        clickOn(verb);
        typePassword("不是这个口令");
        awaitText("密码不对或文件已损坏");
        picture("exchange-password");
        assertThat(stick).isEmptyDirectory();
        typePassword(SampleProvince.PASSWORD);
        awaitText("可以拔出 U 盘");
        awaitText("没有待发的内容");

        assertThat(stick).isDirectoryContaining("glob:**.xpk");
        assertThat(ask(() -> lastButton("导出 0 项到 U 盘").isDisabled())).isTrue();
        assertThat(ask(() -> isShown("重新导出未确认的 %,d 项".formatted(pending)))).isTrue();
        clickOn("发出的数据包");
        PackageOut newest = app.sending.sent(PageRequest.first(1)).rows().getFirst();
        awaitText(newest.fromSeq() + " 至 " + newest.toSeq());
        picture("exchange-sent");
        assertLabelled();
        assertNothingClipped();
    }

    @Test
    void import_goodAndDamaged_tellsOfEachWhatBecameOfIt() throws IOException {
        openAdmitted();
        province.authorise(stick, 1);
        Path damaged = province.authorise(stick, 2);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);

        clickOn("导入数据包");
        typePassword(SampleProvince.PASSWORD);
        awaitText("读取了 2 个数据包");
        awaitText("数据包已收入");
        awaitText("已隔离，没有改动任何数据");
        picture("exchange-imported");
        assertLabelled();
        assertNothingClipped();
        keys(KeyCode.ESCAPE);
        picture("exchange-received");
        largePicture("exchange-received");
        assertLabelled();
        assertNothingClipped();

        assertThat(app.tasks.authorisations()).anyMatch(leave -> leave.title().equals("示例省级授权抽查 1"));
        assertThat(app.receiving.received(PageRequest.first(10)).rows()).extracting(PackageIn::outcome)
                .startsWith(Outcome.QUARANTINED, Outcome.APPLIED);
    }

    @Test
    void import_singleFile_leavesTheOthersAlone() {
        openAdmitted();
        files.choose(province.authorise(stick, 1));
        province.authorise(stick, 2);
        long before = app.receiving.received(PageRequest.first(10)).total();

        clickOn("导入单个文件");
        typePassword(SampleProvince.PASSWORD);
        awaitText("读取了 1 个数据包");

        assertThat(app.receiving.received(PageRequest.first(10)).total()).isEqualTo(before + 1);
    }

    @Test
    void import_emptyStick_saysWhatToCheck() {
        openAdmitted();
        clickOn("导入数据包");
        typePassword(SampleProvince.PASSWORD);

        awaitText("没有可以导入的数据包");
    }

    @Test
    void import_listFarSmallerThanOurs_needsASecondPerson() {
        openAdmitted();
        province.list(stick, 40);
        clickOn("导入数据包");
        typePassword(SampleProvince.PASSWORD);
        awaitText("少得异常，还没有收入");
        assertThat(received().outcome()).isEqualTo(Outcome.NEEDS_CONFIRMATION);
        keys(KeyCode.ESCAPE);
        clickOn("确认收入");
        picture("exchange-confirm");
        typeLogin("jingban", SampleOffice.people().password());
        awaitText("必须由另一个人来做");
        typeLogin("guzhang", SampleOffice.people().password());
        awaitText("数据包已收入");

        assertThat(received().outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(received().confirmedBy()).isEqualTo("guzhang");
    }

    @Test
    void keys_none_areMadeAndTakenInStepByStep() throws IOException {
        open(SampleOffice.people().clerk());
        awaitText("密钥和证书没有办齐");
        assertThat(ask(() -> lastButton("导入数据包").isDisabled())).isTrue();
        clickOn("密钥与证书");
        awaitText("本机还没有密钥");
        picture("exchange-keys-none");
        assertLabelled();
        assertNothingClipped();
        clickOn("生成密钥和证书申请");
        awaitText("将生成本局的一对密钥");
        typeLogin(SampleProvince.PASSWORD, SampleProvince.PASSWORD + "x");
        awaitText("两次输入的密码不一样");
        picture("exchange-key-new");
        typeLogin(SampleProvince.PASSWORD, SampleProvince.PASSWORD);
        awaitText("请另存证书申请");
        clickOn("另存证书申请");
        awaitText("证书申请已另存为");
        assertThat(stick.resolve("office.csr")).content().contains("BEGIN CERTIFICATE REQUEST");

        province.answer(stick);
        files.choose(stick.resolve("province-ca.pem"));
        clickOn("登记证书机构");
        awaitText("请把省局纸质来函上的指纹原样输入");
        onFx(() -> ((TextInputControl) focusedNow()).setText("0000"));
        onFx(() -> lastButton("登记证书机构").fire());
        awaitText("证书的指纹与输入的不一致，没有登记");
        onFx(() -> ((TextInputControl) topScene().getRoot().lookup(".text-area"))
                .setText(Certificates.fingerprint(province.authority().certificate())));
        onFx(() -> lastButton("登记证书机构").fire());
        awaitText("证书机构已登记。");
        files.choose(stick.resolve("province.pem"));
        clickOn("登记本局证书");
        awaitText("不是按本机的申请签发的");
        files.choose(stick.resolve("office.pem"));
        clickOn("登记本局证书");
        awaitText("本局证书已登记。");
        files.choose(stick.resolve("province.pem"));
        clickOn("登记省局证书");
        awaitText("省局证书已登记。");
        await("ready", () -> !isShown("密钥和证书没有办齐"));
        picture("exchange-keys");
        largePicture("exchange-keys");
        assertLabelled();
        assertNothingClipped();

        assertThat(app.keys.complete()).isTrue();
    }

    @Test
    void exchange_forWhoMayNot_isInSightWithTheReason() {
        province.admit(folder.resolve("letters"));
        open(SampleOffice.people().director());

        awaitText("没有“收发数据包”的权限");
        assertThat(ask(() -> lastButton("导入数据包").isDisabled())).isTrue();
        assertThat(ask(() -> lastButton("导出 %,d 项到 U 盘".formatted(pending)).isDisabled())).isTrue();
    }
}
