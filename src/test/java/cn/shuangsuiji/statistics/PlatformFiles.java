package cn.shuangsuiji.statistics;

import cn.shuangsuiji.catalog.importing.SheetFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Made-up lists as a platform exports them. */
public final class PlatformFiles {
    private static final int PEOPLE = 10;
    private static final int TOWNS = 6;

    private PlatformFiles() {}

    /** A whole list, sorted by township, of which every k-th row was drawn; fixed partners were sent. */
    public static Path everyKth(Path folder, int size, int k) {
        return whole(folder.resolve("平台抽取-每" + k + "户.xlsx"), size, i -> i % k == k / 2);
    }

    /** A whole list of which these rows, from zero, were drawn. */
    public static Path whole(Path file, int size, IntPredicate drawn) {
        SheetFile.workbook(file, "抽取结果", List.of("序号", "统一社会信用代码", "企业名称", "主体类型", "所属辖区", "备注", "是否抽中",
                "检查人员1", "检查人员2"),
                IntStream.range(0, size).mapToObj(i -> List.of(String.valueOf(i + 1), "91629999MA%08d".formatted(i),
                        "示例县第" + (i + 1) + "号店", i % 3 == 0 ? "企业" : "个体工商户", "第" + (1 + i * TOWNS / size) + "监管所",
                        "", drawn.test(i) ? "是" : "否", drawn.test(i) ? person(i / 7 % 5) : "",
                        drawn.test(i) ? person(PEOPLE - 1 - i / 7 % 5) : "")).iterator());
        return file;
    }

    public static Path csv(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String person(int number) {
        return "示例" + "甲乙丙丁戊己庚辛壬癸".charAt(number);
    }
}
