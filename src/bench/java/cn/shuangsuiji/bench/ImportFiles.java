package cn.shuangsuiji.bench;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.catalog.importing.SheetFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Lists of made-up firms as a registry exports them. */
final class ImportFiles {
    static final List<String> HEADER = List.of("统一社会信用代码", "企业名称", "住所", "行政区划", "法定代表人", "联系电话",
            "登记状态", "信用风险分类", "行业代码", "经营范围", "数据日期");

    private ImportFiles() {}

    static Path workbook(Path folder, int count) {
        Path file = folder.resolve("firms.xlsx");
        SheetFile.workbook(file, "名录", HEADER, rows(count));
        return file;
    }

    static Path text(Path folder, int count) {
        Path file = folder.resolve("firms.csv");
        SheetFile.csv(file, StandardCharsets.UTF_8, HEADER, rows(count));
        return file;
    }

    private static Iterator<List<String>> rows(int count) {
        return IntStream.range(0, count).mapToObj(ImportFiles::row).iterator();
    }

    private static List<String> row(int number) {
        String first = "91620123%09d".formatted(number * 7L % 1_000_000_007L % 1_000_000_000L);
        String name = TOWNS[number % TOWNS.length] + WORDS[number / 7 % WORDS.length] + WORDS[number / 97 % WORDS.length]
                + TRADES[number / 11 % TRADES.length] + "有限公司" + number;
        return List.of(first + CreditCode.check(first), name,
                "示例县" + TOWNS[number % TOWNS.length] + "示例路" + number % 997 + "号", "6201231" + number % 90,
                "示例" + WORDS[number % WORDS.length], "139%08d".formatted(number), "存续",
                RISKS[number % RISKS.length], "F52" + number % 90, "食品销售；日用百货销售；" + TRADES[number % TRADES.length] + "服务",
                "2026-11-01");
    }

    private static final String[] TOWNS = {"城关镇", "东川镇", "西坪乡", "南河乡", "北山镇", "中堡镇"};
    private static final String[] WORDS = {"金", "信", "瑞", "丰", "泰", "和", "兴", "盛", "达", "诚", "鑫", "隆"};
    private static final String[] TRADES = {"餐饮", "商贸", "建材", "农业科技", "物流", "医药"};
    private static final String[] RISKS = {"A", "B", "C", "D"};
}
