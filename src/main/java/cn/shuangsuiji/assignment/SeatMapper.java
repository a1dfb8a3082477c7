package cn.shuangsuiji.assignment;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SeatMapper {
    void add(@Param("attemptId") long attemptId, @Param("seat") SeatFilled seat);

    void put(@Param("attemptId") long attemptId, @Param("seat") SeatFilled seat);

    List<SeatFilled> seats(long attemptId);

    List<SeatLoad> loads(int year);
}
