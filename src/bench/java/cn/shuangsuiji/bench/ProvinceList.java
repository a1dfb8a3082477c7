package cn.shuangsuiji.bench;

import cn.shuangsuiji.base.Grams;
import cn.shuangsuiji.base.Initials;
import cn.shuangsuiji.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** An office's file with a province's made-up targets: names, addresses and codes spread as in real lists, but no real ones. */
final class ProvinceList {
    static final int COUNT = 1_000_000;

    private static final long SEED = 20_261_126;
    private static final int BATCH = 1_000;
    private static final String BRANDS = "金信鑫源盛达华宏兴旺福顺祥瑞和美佳康宁安泰丰裕恒通利亨隆昌荣茂春雨晨阳星辰云海天地人杰灵秀龙腾虎跃凤鸣鹤翔松柏竹梅";
    private static final List<String> PLACES = List.of("甘肃", "甘肃省", "兰州", "兰州市", "城关区", "七里河区", "天水", "秦州区", "平凉", "庆阳",
            "定西", "陇西县", "临夏", "张掖", "酒泉", "敦煌市", "武威", "白银", "金昌", "");
    private static final List<String> TRADES = List.of("商贸", "餐饮", "食品", "百货", "建材", "医药", "农资", "物流", "科技", "广告", "装饰工程",
            "汽车维修", "五金", "服装", "烟酒", "便利", "超市", "电子", "网络");
    private static final List<String> FORMS = List.of("有限公司", "有限责任公司", "商店", "经营部", "店", "中心", "合作社", "厂");
    private static final List<String> STREETS = List.of("东岗西路", "南关", "永昌路", "中山路", "人民街", "解放路", "建设路", "开发区");
    private static final List<String> KINDS = List.of("ENTERPRISE", "INDIVIDUAL", "INDIVIDUAL", "COOPERATIVE");
    private static final List<String> CLASSES = List.of("A", "A", "A", "A", "A", "A", "A", "B", "B", "C", "D",
            "UNCLASSIFIED");

    private final Random random = new Random(SEED);

    private ProvinceList() {}

    /** Makes the file {@code office.db} in a folder. */
    static Path make(Path folder) throws Exception {
        Path file = folder.resolve("province.db");
        Files.deleteIfExists(file);
        Database.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO label (code, name) VALUES ('FOOD', 'FOOD'), ('RARE', 'RARE')");
            new ProvinceList().fill(connection);
            connection.commit();
        }
        return file;
    }

    private void fill(Connection connection) throws Exception {
        try (PreparedStatement target = connection.prepareStatement("""
                INSERT INTO target (id, uuid, code, kind, name, address, division, legal_representative, phone, status,
                                    risk_class, risk_score, industry, scope, as_of, initials)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'F52', '', '2026-11-01', ?)""");
                PreparedStatement words = connection
                        .prepareStatement("INSERT INTO target_text (rowid, words, facts) VALUES (?, ?, ?)");
                PreparedStatement label = connection.prepareStatement("INSERT INTO target_label VALUES (?, ?)")) {
            for (int number = 1; number <= COUNT; number++) {
                add(number, target, words);
                if (number % 3 == 0) {
                    label(label, number, "FOOD");
                }
                if (number % 4_001 == 0) {
                    label(label, number, "RARE");
                }
                if (number % BATCH == 0) {
                    target.executeBatch();
                    words.executeBatch();
                    label.executeBatch();
                }
            }
        }
    }

    private void add(int number, PreparedStatement target, PreparedStatement words) throws Exception {
        String kind = of(KINDS);
        String risk = of(CLASSES);
        String status = random.nextInt(100) < 94 ? "ACTIVE" : "CANCELLED";
        String name = of(PLACES) + brand() + brand() + of(TRADES) + of(FORMS);
        String address = "甘肃省" + of(PLACES) + of(STREETS) + (1 + random.nextInt(2_000)) + "号";
        String code = "91%06d%010d".formatted(620_000 + random.nextInt(3_100), number * 7_919L);
        String person = "示例" + brand() + brand();
        String initials = Initials.of(name);
        target.setInt(1, number);
        target.setString(2, "u" + number);
        target.setString(3, code);
        target.setString(4, kind);
        target.setString(5, name);
        target.setString(6, address);
        target.setString(7, "6201%05d".formatted(random.nextInt(1_400)));
        target.setString(8, person);
        target.setString(9, status);
        target.setString(10, risk);
        target.setInt(11, random.nextInt(1_000));
        target.setString(12, initials);
        target.addBatch();
        words.setInt(1, number);
        words.setString(2,
                Grams.of(name) + Grams.of(code) + Grams.of(address) + Grams.of(person) + Initials.all(name).stream().map(Grams::of).collect(Collectors.joining()));
        words.setString(3, "s" + status + " k" + kind + " r" + risk + " oOFFICE i" + initials.charAt(0));
        words.addBatch();
    }

    private static void label(PreparedStatement label, int number, String code) throws Exception {
        label.setInt(1, number);
        label.setString(2, code);
        label.addBatch();
    }

    private String brand() {
        return BRANDS.substring(random.nextInt(BRANDS.length())).substring(0, 1);
    }

    private String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
