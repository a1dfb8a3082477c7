package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.TargetFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files that cannot be read as a list: each refused whole, in words, with nothing changed. */
class BadFilesTest {
    @TempDir
    Path folder;

    private ImportDesk desk;

    @BeforeEach
    void open() {
        desk = new ImportDesk(folder);
    }

    @AfterEach
    void close() {
        assertThat(desk.catalog.targetCount(TargetFilter.ACTIVE)).isZero();
        desk.close();
    }

    @Test
    void preview_refusesEmptyAndMissingFiles() {
        refused("catalog.import.empty", desk.text("a.csv", ""));
        refused("catalog.import.unreadable", desk.path("gone.csv"));
        refused("catalog.import.norows", desk.text("b.csv", "\n\n\n"));
        refused("catalog.import.norows", desk.text("c.csv", "名称,统一社会信用代码\n\n"));
    }

    @Test
    void preview_namesTheMissingColumns() {
        Path file = desk.text("a.csv", "示例清单\n编号,住所,电话,登记状态\n1,示例路,000,存续\n");
        assertThat(refused("catalog.import.columns", file).sentence()).contains("第 2 行", "统一社会信用代码、名称");
        AppException wrongList = refused(ListKind.INSPECTORS, "catalog.import.columns", file);
        assertThat(wrongList.sentence()).contains("执法证号");
    }

    @Test
    void preview_refusesWhatIsNotATable() throws IOException {
        refused("catalog.import.html", desk.text("a.xls", "\uFEFF <html><table><tr><td>名称</td></tr></table></html>"));
        refused("catalog.import.html", desk.text("b.xls", "<?xml version=\"1.0\"?><Workbook/>"));
        byte[] old = new byte[4_096];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        refused("catalog.import.broken", desk.bytes("c.xls", old));
        byte[] locked = Arrays.copyOf(old, 8_192);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 5_000, name.length);
        refused("catalog.import.password", desk.bytes("d.xlsx", locked));
        refused("catalog.import.notsheet", desk.bytes("e.xlsx", zip("a.txt", "示例".getBytes(StandardCharsets.UTF_8))));
        byte[] picture = new byte[3_000];
        Arrays.fill(picture, (byte) 0xFF);
        refused("catalog.import.encoding", desk.bytes("f.csv", picture));
    }

    @Test
    void preview_namesTheLineWhereTheEncodingChanges() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("名称,统一社会信用代码\n示例一号,1\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("示例二号,2\n".getBytes(Charset.forName("GBK")));
        mixed.write(new byte[]{(byte) 0xFF, '\n'});
        AppException refusal = refused("catalog.import.encoding", desk.bytes("a.csv", mixed.toByteArray()));
        assertThat(refusal.sentence()).contains("行");
    }

    @Test
    void preview_refusesQuotesThatNobodyClosed() {
        refused("catalog.import.quotes", desk.text("a.csv", "名称,统一社会信用代码\n\"示例一号,1\n示例二号,2\n"));
        refused("catalog.import.quotes", desk.text("b.csv", "名称,统一社会信用代码\n\"示例\"一号,1\n"));
    }

    @Test
    void preview_refusesATruncatedWorkbook() throws IOException {
        Path whole = desk.path("whole.xlsx");
        Iterator<List<String>> rows = IntStream.range(0, 2_000)
                .mapToObj(i -> List.of("示例" + i, ImportDesk.code(i))).iterator();
        SheetFile.workbook(whole, "示例", List.of("名称", "统一社会信用代码"), rows);
        byte[] bytes = Files.readAllBytes(whole);
        refused("catalog.import.broken", desk.bytes("half.xlsx", Arrays.copyOf(bytes, bytes.length / 2)));
        for (int i = bytes.length / 3; i < bytes.length / 3 + 200; i++) {
            bytes[i] ^= 0x5A;
        }
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> desk.preview(desk.bytes("scratched.xlsx", bytes), ListKind.TARGETS))
                .satisfies(refusal -> assertThat(refusal.key()).startsWith("catalog.import.broken"));
    }

    @Test
    void check_stopsAZipBombByWhatItUnpacks_notByWhatItClaims() throws IOException {
        Path file = desk.bytes("bomb.xlsx", zip("xl/workbook.xml", new byte[5_000_000]));
        assertThat(Files.size(file)).isLessThan(50_000);
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> new ZipLimits(1_000_000, 1_000).check(file))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("catalog.import.bomb"));
        new ZipLimits(6_000_000, 1_000).check(file);
    }

    @Test
    void check_refusesOutsideEntities() throws IOException {
        String text = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>";
        refused("catalog.import.doctype",
                desk.bytes("a.xlsx", zip("xl/workbook.xml", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void preview_refusesWhatIsBeyondASheet() throws IOException {
        refused("catalog.import.wide", desk.text("a.csv", "名称,统一社会信用代码" + ",x".repeat(300) + "\n"));
        refused("catalog.import.cell", desk.text("b.csv", "名称,统一社会信用代码\n" + "示".repeat(32_768) + ",1\n"));
        Path large = desk.path("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(FileForm.LARGEST_TEXT + 1);
        }
        refused("catalog.import.large", large);
    }

    private AppException refused(String key, Path file) {
        return refused(ListKind.TARGETS, key, file);
    }

    private AppException refused(ListKind list, String key, Path file) {
        List<AppException> caught = new ArrayList<>();
        assertThatExceptionOfType(AppException.class).isThrownBy(() -> desk.preview(file, list))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.sentence()).contains("没有").endsWith("。");
                    caught.add(refusal);
                });
        return caught.getFirst();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
