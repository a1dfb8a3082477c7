package cn.shuangsuiji.exchange;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface ReceivingMapper {
    /** A stream's place and the order number of its last reset. */
    record Place(String stream, int epoch, long seq, long resetOrder) {}

    @Nullable
    Place place(String stream);

    List<Place> places();

    void move(@Param("place") Place place);

    boolean appliedAfter(@Param("packageId") String packageId, @Param("order") long order);

    long nextOrder();

    @Nullable
    PackageIn bySha256(String sha256);

    @Nullable
    PackageIn byId(long id);

    void save(@Param("row") PackageIn row, @Param("order") @Nullable Long order);

    List<PackageIn> held();

    List<PackageIn> page(@Param("offset") long offset, @Param("limit") int limit);

    long count();
}
