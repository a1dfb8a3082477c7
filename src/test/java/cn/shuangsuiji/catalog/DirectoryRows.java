package cn.shuangsuiji.catalog;

import cn.shuangsuiji.base.CreditCode;
import cn.shuangsuiji.db.Database;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/// A directory filled straight through SQL, for tests of what works on it: targets with every field filled, changed one
/// column at a time.
public final class DirectoryRows {
    private final Database database;

    public DirectoryRows(Database database) {
        this.database = database;
    }

    /** The statements; package-private as every mapper. */
    interface Rows {
        @Insert("""
                INSERT INTO target (uuid, code, kind, name, address, division, legal_representative, phone, status,
                                    risk_class, industry, scope, as_of)
                VALUES (#{code}, #{code}, #{kind}, #{name}, '示例大街1号' || #{code}, '629999001', '示例' || #{code}, '',
                        'ACTIVE', 'A', 'H62', '示例经营', '2026-11-20')""")
        void target(@Param("code") String code, @Param("kind") TargetKind kind, @Param("name") String name);

        @Insert("""
                INSERT INTO target_text (rowid, words, facts)
                SELECT id, words, facts FROM target_text_of WHERE id NOT IN (SELECT rowid FROM target_text)""")
        void index();

        @Update("UPDATE target SET ${column} = #{value} WHERE code = #{code}")
        void set(@Param("code") String code, @Param("column") String column, @Param("value") Object value);

        @Insert("INSERT INTO label (code, name, parent) VALUES (#{code}, #{name}, #{parent})")
        void label(@Param("code") String code, @Param("name") String name, @Param("parent") @Nullable String parent);

        @Insert("INSERT INTO target_label SELECT id, #{label} FROM target WHERE code = #{code}")
        void carry(@Param("code") String code, @Param("label") String label);

        @Insert("""
                INSERT INTO item (uuid, code, category, name, target_kinds, target_label, importance, methods, level,
                                  legal_basis, qualification, joint_suitable, ratio, frequency, materials, guidance,
                                  list_version)
                VALUES (#{code}, #{code}, '示例类别', #{code}, #{kinds}, #{label}, 'GENERAL', 'ON_SITE', '', '',
                        #{qualification}, 0, '', '', '', '', '2026')""")
        void item(@Param("code") String code, @Param("kinds") String kinds, @Param("label") @Nullable String label,
                @Param("qualification") @Nullable String qualification);

        @Insert("""
                INSERT INTO inspector (uuid, certificate, certificate_expires, name, unit, position, phone, leader)
                VALUES (#{certificate}, #{certificate}, #{expires}, '示例' || #{certificate}, '示例股', '', '', 0)""")
        void inspector(@Param("certificate") String certificate, @Param("expires") String expires);

        @Insert("INSERT INTO inspector_label SELECT id, #{label} FROM inspector WHERE certificate = #{certificate}")
        void hold(@Param("certificate") String certificate, @Param("label") String label);

        @Insert("""
                INSERT INTO target_licence (target_id, kind, number, expires)
                SELECT id, #{kind}, #{number}, #{expires} FROM target WHERE code = #{code}""")
        void licence(@Param("code") String code, @Param("kind") String kind, @Param("number") String number,
                @Param("expires") String expires);

        @Select("SELECT ${column} FROM target WHERE code = #{code}")
        String get(@Param("code") String code, @Param("column") String column);

        @Select("SELECT count(*) FROM ${table}")
        long count(@Param("table") String table);

        @Insert("""
                WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < #{many})
                INSERT INTO target (uuid, code, kind, name, address, division, legal_representative, phone, status,
                                    risk_class, industry, scope, as_of)
                SELECT 'many-' || n, printf('91629999%09dX', n), CASE n % 10 WHEN 0 THEN 'ENTERPRISE' ELSE 'INDIVIDUAL' END,
                       '示例' || (n - n % 50 / 49) || '号便利店', '示例县城关镇示例大街' || n || '号', '629999001',
                       '示例' || (n % 5000), '', 'ACTIVE', 'A', 'F52',
                       CASE n % 4 WHEN 0 THEN '餐饮服务；预包装食品零售（不含危险化学品）。' WHEN 1 THEN '日用百货、五金产品零售，不含餐饮。'
                           WHEN 2 THEN '药品零售；第二类医疗器械销售。' ELSE '服装、鞋帽零售。' END,
                       '2026-11-20' FROM number""")
        void many(@Param("many") int many);
    }

    /** A whole credit code, by number. */
    public static String code(int number) {
        String first = "92629999%09d".formatted(number);
        return first + CreditCode.check(first);
    }

    public DirectoryRows target(String code, TargetKind kind, String name) {
        return with(rows -> {
            rows.target(code, kind, name);
            rows.index();
        });
    }

    /** Changes a column of a target. */
    public DirectoryRows set(String code, String column, Object value) {
        return with(rows -> rows.set(code, column, value));
    }

    public DirectoryRows label(String code, String name, @Nullable String parent) {
        return with(rows -> rows.label(code, name, parent));
    }

    public DirectoryRows carry(String code, String label) {
        return with(rows -> rows.carry(code, label));
    }

    public DirectoryRows item(String code, String kinds, @Nullable String label, @Nullable String qualification) {
        return with(rows -> rows.item(code, kinds, label, qualification));
    }

    public DirectoryRows inspector(String certificate, String expires, String... labels) {
        return with(rows -> {
            rows.inspector(certificate, expires);
            for (String label : labels) {
                rows.hold(certificate, label);
            }
        });
    }

    public DirectoryRows licence(String code, String kind, String number, String expires) {
        return with(rows -> rows.licence(code, kind, number, expires));
    }

    /** Very many targets at once. */
    public DirectoryRows many(int many) {
        return with(rows -> rows.many(many));
    }

    public String get(String code, String column) {
        return database.read(tx -> tx.mapper(Rows.class).get(code, column));
    }

    public long count(String table) {
        return database.read(tx -> tx.mapper(Rows.class).count(table));
    }

    private DirectoryRows with(java.util.function.Consumer<Rows> work) {
        database.write(tx -> {
            work.accept(tx.mapper(Rows.class));
            return null;
        });
        return this;
    }
}
