package cn.shuangsuiji.exchange;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

interface SendingMapper {
    @Nullable
    SendingRow sending(int epoch);

    void save(@Param("row") SendingRow row);

    void acknowledged(@Param("epoch") int epoch, @Param("at") Instant at);

    long last(int epoch);

    List<OutboxRecord> records(@Param("epoch") int epoch, @Param("from") long from, @Param("to") long to,
            @Param("limit") int limit);

    void add(@Param("file") WrittenPackage file, @Param("name") String name, @Param("who") String who,
            @Param("at") Instant at);

    void returned(@Param("epoch") int epoch, @Param("record") Ack.Returned record, @Param("at") Instant at);

    List<PackageOut> packages(@Param("offset") long offset, @Param("limit") int limit);

    long count();

    int written(String sha256);

    SendingStatus status(int epoch);

    List<OutboxEntry> entries(@Param("epoch") int epoch, @Param("state") @Nullable Sending state,
            @Param("offset") long offset, @Param("limit") int limit);

    long entryCount(@Param("epoch") int epoch, @Param("state") @Nullable Sending state);

    List<SentRecord> sentOf(@Param("epoch") int epoch, @Param("kind") String kind);

    List<Ack.Returned> returnedRecords(int epoch);
}
