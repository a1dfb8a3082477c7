package cn.shuangsuiji.catalog.quality;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface DuplicateMapper {
    /** The targets that can be drawn and share a key of this column with another row. */
    List<Sharing> sharing(@Param("column") String column);

    /** The pairs that a person held apart. */
    List<Pair> apart();

    void forgetMembers();

    void addMember(@Param("targetId") long targetId, @Param("groupId") long groupId, @Param("reasons") String reasons);

    /** A row and a key of it. */
    record Sharing(long targetId, long key) {}

    /** Two rows, the smaller id first. */
    record Pair(long one, long other) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }
}
