package cn.shuangsuiji.catalog;

import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Rows put straight into the tables, for tests of reading alone. */
interface RawRows {
    @Insert("""
            INSERT INTO target (uuid, code, kind, name, address, division, legal_representative, phone, status,
                                risk_class, industry, scope, as_of, initials)
            VALUES (#{code}, #{code}, #{kind}, #{name}, '示例路1号', #{division}, '示例甲', '', #{status}, #{risk}, 'H62',
                    '', '2026-11-01', #{initials})""")
    void target(@Param("code") String code, @Param("kind") TargetKind kind, @Param("name") String name,
            @Param("division") String division, @Param("status") TargetStatus status, @Param("risk") RiskClass risk,
            @Param("initials") String initials);

    @Insert("INSERT INTO label (code, name, parent) VALUES (#{code}, #{code}, #{parent})")
    void label(@Param("code") String code, @Param("parent") @org.jspecify.annotations.Nullable String parent);

    @Insert("INSERT INTO target_label SELECT id, #{label} FROM target WHERE code = #{code}")
    void carry(@Param("code") String code, @Param("label") String label);

    @Update("UPDATE target SET origin = 'PROVINCE' WHERE code = #{code}")
    void ofProvince(String code);

    @Delete("DELETE FROM absence")
    int deleteAbsences();

    @Insert("INSERT INTO target_text (rowid, words, facts) SELECT id, words, facts FROM target_text_of")
    void index();

    @Update("UPDATE target SET name = #{name} WHERE code LIKE #{start} || '%'")
    void rename(@Param("start") String start, @Param("name") String name);

    @Delete("DELETE FROM target_label WHERE target_id IN (SELECT id FROM target WHERE code LIKE #{start} || '%')")
    void strip(@Param("start") String start);

    @Delete("DELETE FROM target WHERE code LIKE #{start} || '%'")
    void remove(@Param("start") String start);
}
