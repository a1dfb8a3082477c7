package cn.shuangsuiji.catalog.importing;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.ListKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.shuangsuiji.catalog.importing.ImportDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

/// Files of every kind that an office meets, each with the report that it must give: how many rows are new, how many are
/// wrong, and what is said of it; or why it is refused as a whole.
class CorpusTest {
    private static final String CSV = "统一社会信用代码,企业名称\n%s,示例一号\n%s,示例二号\n".formatted(code(1), code(2));
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    /// A file and what is expected of it.
    ///
    /// @param expected added and refused rows, such as {@code 2/0}, or the key of the refusal
    /// @param said parts of sentences that the report must have, in remarks, problems or their repairs
    record Case(String name, ListKind list, Function<ImportDesk, Path> file, String expected, List<String> said) {
        Case(String name, ListKind list, Function<ImportDesk, Path> file, String expected, String... said) {
            this(name, list, file, expected, List.of(said));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> files() {
        return Stream.of(workbooks(), rawWorkbooks(), oldWorkbooks(), texts(), impostors()).flatMap(cases -> cases);
    }

    private static Stream<Case> workbooks() {
        return Stream.of(sheet("plain", CorpusWorkbooks::plain, "2/0"),
                sheet("title, page headers, footers", CorpusWorkbooks::titleAndFooters, "3/0", "第 6 行又是表头",
                        "第 8 行是合计", "第 10 行是合计、制表人", "第 11 行", "第 12 行"),
                sheet("two header rows", CorpusWorkbooks::twoHeaderRows, "1/0"),
                sheet("two header rows, the lower unknown", CorpusWorkbooks::twoHeaderRowsThatNobodyKnows, "1/0"),
                sheet("same names under two groups", CorpusWorkbooks::sameNamesUnderTwoGroups, "1/0"),
                items("merged categories", CorpusWorkbooks::mergedCategories, "4/0", "有 2 行的合并单元格"),
                sheet("merged codes", CorpusWorkbooks::mergedCodes, "1/1", "没有填“统一社会信用代码”"),
                sheet("hidden rows and columns", CorpusWorkbooks::hidden, "3/0", "有 1 行在表里被隐藏", "有 1 列在表里被隐藏"),
                sheet("registry export", CorpusWorkbooks::registryExport, "2/2", "用注册号“620999600000001”作代码",
                        "末三位已被 Excel 改为 000", "没有填“名称”"),
                items("items without numbers", CorpusWorkbooks::noNumbers, "2/0", "程序按编制单位、类别、事项"),
                items("joint items", CorpusWorkbooks::joint, "1/0", "程序按编制单位"));
    }

    private static Stream<Case> rawWorkbooks() {
        return Stream.of(raw("days from 1904", CorpusWorkbooks::day1904, "1/0"),
                raw("formulas", CorpusWorkbooks::formulas, "1/0", "住所(经营场所)是公式，文件里没有存它的结果", "算错了的公式（#N/A）"),
                raw("macros and sheets", CorpusWorkbooks::sheetsAndMacros, "1/0", "宏没有运行", "有 1 个隐藏的工作表，没有读取",
                        "只读取了工作表“城关镇”。工作表“东大街”"),
                raw("styled columns", CorpusWorkbooks::styledColumns, "1/0"),
                raw("full columns", CorpusWorkbooks::fullColumns, "catalog.import.wide"),
                raw("the last row", CorpusWorkbooks::theLastRow, "1/0"),
                raw("beyond the last row", CorpusWorkbooks::beyondTheLastRow, "catalog.import.rows"),
                raw("entities from outside", CorpusWorkbooks::entities, "catalog.import.doctype"),
                raw("huge shared strings", CorpusWorkbooks::hugeStrings, "catalog.import.bomb"),
                resource("libreoffice.xlsx", "5/0", "第 8 行是合计"));
    }

    private static Stream<Case> oldWorkbooks() {
        return Stream.of(old("old workbook", ListKind.TARGETS, CorpusOldWorkbooks::plain, "2/1", "用注册号",
                "末三位已被 Excel 改为 000", "第 7 行是合计"),
                old("old, merged and hidden", ListKind.ITEMS, CorpusOldWorkbooks::mergedHiddenAndSeveralSheets, "3/0",
                        "有 1 行在表里被隐藏", "有 1 列在表里被隐藏", "有 1 个隐藏的工作表", "有 1 行的合并单元格", "工作表“清单（续）”"),
                old("old formulas", ListKind.TARGETS, CorpusOldWorkbooks::formulas, "1/0", "算错了的公式（#DIV/0!）"),
                old("old and locked", ListKind.TARGETS, CorpusOldWorkbooks::locked, "catalog.import.password"),
                old("old and damaged", ListKind.TARGETS, CorpusOldWorkbooks::damaged, "catalog.import.broken"),
                old("old and cut off", ListKind.TARGETS, CorpusOldWorkbooks::cutOff, "catalog.import.broken"),
                old("a letter", ListKind.TARGETS, CorpusOldWorkbooks::letter, "catalog.import.notsheet"),
                resource("libreoffice.xls", "5/0", "第 8 行是合计"),
                resource("libreoffice-html.xls", "catalog.import.html"),
                resource("libreoffice.ods", "catalog.import.notsheet"));
    }

    private static Stream<Case> texts() {
        return Stream.of(text("UTF-8", CSV, StandardCharsets.UTF_8, "2/0"),
                text("UTF-8 with mark", "\uFEFF" + CSV, StandardCharsets.UTF_8, "2/0"), text("GBK", CSV, GBK, "2/0"),
                text("GB18030 of four bytes", CSV.replace("示例一号", "示例𠮷号"), Charset.forName("GB18030"), "2/0"),
                text("UTF-16 with mark", CSV, StandardCharsets.UTF_16, "2/0"),
                text("UTF-16LE, tabs", CSV.replace(',', '\t'), StandardCharsets.UTF_16LE, "2/0"),
                text("UTF-16BE, semicolons", CSV.replace(',', ';'), StandardCharsets.UTF_16BE, "2/0"),
                text("separator named", "sep=;\n" + CSV.replace(',', ';'), StandardCharsets.UTF_8, "2/0"),
                text("lines in quotes", CSV.replace("示例一号", "\"示例\n一号\""), StandardCharsets.UTF_8, "2/0"),
                text("Macintosh line ends", CSV.replace('\n', '\r'), StandardCharsets.UTF_8, "2/0"),
                text("quotes not closed", CSV.replace("示例一号", "\"示例一号"), StandardCharsets.UTF_8,
                        "catalog.import.quotes"),
                text("NUL", CSV.replace("示例一号", "示例\u0000一号"), StandardCharsets.UTF_8, "2/0", "看不见的控制字符"),
                text("a comma too many", CSV.replace("示例一号", "示例,一号"), StandardCharsets.UTF_8, "1/1", "各列已错位"),
                text("header doubled", CSV.replace("企业名称\n", "企业名称,名称\n"), StandardCharsets.UTF_8, "2/0"),
                text("header only", "统一社会信用代码,企业名称\n", StandardCharsets.UTF_8, "catalog.import.norows"),
                text("footers in text", CSV + "总计：2,\n经办人：示例甲,\n", StandardCharsets.UTF_8, "2/0", "第 4 行是合计", "第 5 行"),
                text("renamed header", CSV.replace("企业名称", "甲"), StandardCharsets.UTF_8, "catalog.import.columns"),
                new Case("two encodings", ListKind.TARGETS, desk -> desk.bytes("a.csv", mixed()),
                        "catalog.import.encoding"));
    }

    private static Stream<Case> impostors() {
        return Stream.of(
                text("a page called xls", "<html><body><table><tr><td>名称</td></tr></table>", GBK,
                        "catalog.import.html"),
                text("XML of Excel 2003",
                        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
                        StandardCharsets.UTF_8, "catalog.import.html"),
                text("empty", "", StandardCharsets.UTF_8, "catalog.import.empty"),
                new Case("our own template", ListKind.TARGETS, CorpusTest::template, "0/0", "第 2 行是模板里的示例"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void import_reportsWhatIsExpected(Case file) {
        try (ImportDesk desk = new ImportDesk(folder)) {
            String result;
            String said = "";
            try {
                ImportPreview preview = desk.preview(file.file().apply(desk), file.list());
                result = preview.counts().added() + "/" + preview.counts().wrong();
                said = String.join("\n", preview.remarks()) + preview.problems();
                if (preview.counts().added() > 0) {
                    ImportResult taken = desk.imports.apply(desk.office.clerk, preview, Progress.NONE);
                    assertThat(taken.counts()).isEqualTo(preview.counts());
                    assertThat(desk.preview(preview.file(), file.list()).counts().changesSomething()).isFalse();
                }
            } catch (AppException refused) {
                result = refused.key();
                assertThat(refused.sentence()).endsWith("。");
            }
            assertThat(result).as(said).isEqualTo(file.expected());
            for (String part : file.said()) {
                assertThat(said).contains(part);
            }
        }
    }

    private static Case sheet(String name, Consumer<Worksheet> fill, String expected, String... said) {
        return new Case(name, ListKind.TARGETS, desk -> desk.workbook("a.xlsx", fill), expected, said);
    }

    private static Case items(String name, Consumer<Worksheet> fill, String expected, String... said) {
        return new Case(name, ListKind.ITEMS, desk -> desk.workbook("a.xlsx", fill), expected, said);
    }

    private static Case raw(String name, Supplier<byte[]> bytes, String expected, String... said) {
        return new Case(name, ListKind.TARGETS, desk -> desk.bytes("a.xlsx", bytes.get()), expected, said);
    }

    private static Case old(String name, ListKind list, Supplier<byte[]> bytes, String expected,
            String... said) {
        return new Case(name, list, desk -> desk.bytes("a.xls", bytes.get()), expected, said);
    }

    private static Case text(String name, String content, Charset charset, String expected, String... said) {
        return new Case(name, ListKind.TARGETS, desk -> desk.text("a.csv", content, charset), expected, said);
    }

    private static Case resource(String name, String expected, String... said) {
        return new Case(name, ListKind.TARGETS, desk -> {
            try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("corpus/" + name))) {
                return desk.bytes(name, in.readAllBytes());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }, expected, said);
    }

    private static Path template(ImportDesk desk) {
        Path file = desk.path("template.xlsx");
        new ListTemplate(desk.office.database).write(file, ListKind.TARGETS);
        return file;
    }

    private static byte[] mixed() {
        byte[] first = CSV.getBytes(StandardCharsets.UTF_8);
        byte[] second = (CSV.lines().skip(1).toList() + "\n").getBytes(GBK);
        byte[] both = Arrays.copyOf(first, first.length + second.length + 2);
        System.arraycopy(second, 0, both, first.length, second.length);
        both[both.length - 2] = (byte) 0xFF;
        both[both.length - 1] = '\n';
        return both;
    }
}
