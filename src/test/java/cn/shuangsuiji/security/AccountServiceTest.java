package cn.shuangsuiji.security;

import cn.shuangsuiji.TestOffice;
import cn.shuangsuiji.base.AppException;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountServiceTest {
    @TempDir
    Path folder;

    private TestOffice office;

    @BeforeEach
    void open() {
        office = new TestOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void found_makesTheOfficeAndAnAdministrator_once() {
        assertThat(office.offices.current()).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("示例县市场监督管理局");
            assertThat(found.code()).isEqualTo("629999");
        });
        assertThat(office.clerk.may(Permission.ADMINISTER)).isTrue();
        refused("office.founded.already", () -> office.accounts.found("示例县", "629999", account("wang")));
    }

    @Test
    void login_refusesAWrongPassword_andWaitsAfterFive() {
        for (int i = 0; i < 5; i++) {
            refused("security.login.wrong", () -> office.accounts.login("jingban", "guess-wrong"));
        }
        refused("security.login.wait", () -> office.accounts.login("jingban", "mima-jingban"));
        refused("security.login.wrong", () -> office.accounts.login("nobody", "mima-jingban"));
        assertThat(office.accounts.login("guzhang", "mima-guzhang")).isEqualTo(office.head);
    }

    @Test
    void second_mustBeAnotherPersonWithThePermission() {
        refused("security.same.person", () -> office.accounts.second(office.clerk, "jingban",
                "mima-jingban", Permission.DRAW, "见证"));
        refused("security.not.allowed", () -> office.accounts.second(office.head, "jingban",
                "mima-jingban", Permission.WITNESS_DRAW, "见证"));
        assertThat(office.accounts.second(office.clerk, "guzhang", "mima-guzhang",
                Permission.WITNESS_DRAW, "见证")).isEqualTo(office.head);
    }

    @Test
    void add_refusesWhatCannotBeAnAccount() {
        refused("security.login.form", () -> office.accounts.add(office.clerk, account("王")));
        refused("security.login.taken", () -> office.accounts.add(office.clerk, account("guzhang")));
        refused("security.password.refused", () -> office.accounts.add(office.clerk,
                new NewAccount("li", "示例", Set.of(Role.CLERK), "short")));
        refused("security.roles.none", () -> office.accounts.add(office.clerk,
                new NewAccount("li", "示例", Set.of(), "long-enough")));
        refused("security.not.allowed", () -> office.accounts.add(office.head, account("zhao")));
        assertThat(office.accounts.accounts()).hasSize(2);
    }

    @Test
    void everyStep_leavesAChainThatFits() {
        Long broken = office.database.read(office.journal::firstBroken);
        assertThat(broken).isNull();
    }

    private static NewAccount account(String login) {
        return new NewAccount(login, "示例某", Set.of(Role.CLERK), "long-enough");
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(AppException.class).isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
