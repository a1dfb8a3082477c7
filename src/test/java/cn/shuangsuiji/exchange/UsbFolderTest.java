package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UsbFolderTest {
    @TempDir
    Path folder;

    @Test
    void candidates_twoFolders_givesPackagesOnlyByName() throws IOException {
        Path stick = folder.resolve("stick");
        Files.createDirectories(stick.resolve("packages/deeper"));
        for (String name : new String[]{"b.xpk", "a.XPK", "c.xpk.part", "照片.jpg", "packages/0.xpk",
                "packages/deeper/hidden.xpk"}) {
            Files.writeString(stick.resolve(name), name);
        }
        Files.createDirectory(stick.resolve("folder.xpk"));
        Files.createSymbolicLink(stick.resolve("link.xpk"), stick.resolve("b.xpk"));

        assertThat(new UsbFolder(stick).candidates()).extracting(file -> file.getFileName().toString())
                .containsExactly("0.xpk", "a.XPK", "b.xpk");
    }

    @Test
    void candidates_singleFile_isTheOnlyOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xpk"), "内容");
        Files.writeString(folder.resolve("b.xpk"), "内容");

        assertThat(new UsbFolder(file).candidates()).containsExactly(file);
    }

    @Test
    void candidates_stickPulledOut_isSaid() {
        assertRefused("exchange.stick.gone", () -> new UsbFolder(folder.resolve("none")).candidates());
    }

    @Test
    void take_sameContentTwice_isOneFileInTheInboxAndTheStickIsUntouched() throws IOException {
        Path first = Files.writeString(folder.resolve("a.xpk"), "内容");
        Path second = Files.writeString(folder.resolve("b.xpk"), "内容");
        Path inbox = folder.resolve("inbox");
        UsbFolder stick = new UsbFolder(folder);

        assertThat(stick.take(first, inbox)).isEqualTo(stick.take(second, inbox))
                .hasFileName(Sha256.hex("内容") + ".xpk").hasContent("内容");
        assertThat(inbox).isDirectoryContaining(file -> true).isDirectoryNotContaining("glob:**.part");
        assertThat(first).exists();
        assertThat(second).exists();
    }

    @Test
    void take_tooLargeOrGone_leavesTheInboxAsItWas() throws IOException {
        Path large = Files.writeString(folder.resolve("a.xpk"), "0123456789");
        UsbFolder stick = new UsbFolder(folder, new Limits(9, 1, 1, 1, 1, 1));
        Path inbox = folder.resolve("inbox");

        assertRefused("exchange.stick.large", () -> stick.take(large, inbox));
        assertRefused("exchange.file.gone", () -> stick.take(folder.resolve("gone.xpk"), inbox));
        assertThat(inbox).isEmptyDirectory();
    }

    @Test
    void write_failingHalfway_leavesNothing() {
        assertRefused("exchange.stick.unwritable", () -> StickFile.write(folder.resolve("a.xpk"), out -> {
            out.write(1);
            throw new IOException("示例：磁盘已满");
        }));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void write_nameTaken_keepsTheOlderFile() throws IOException {
        Path taken = Files.writeString(folder.resolve("a.xpk"), "旧");

        assertRefused("exchange.stick.exists",
                () -> StickFile.write(taken, out -> out.write("新".getBytes(StandardCharsets.UTF_8))));
        assertThat(taken).hasContent("旧");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(AppException.class).isThrownBy(call).extracting(AppException::key).isEqualTo(key);
    }
}
