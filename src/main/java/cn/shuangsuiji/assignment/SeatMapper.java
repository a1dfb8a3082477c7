package cn.shuangsuiji.assignment;

import java.util.List;
import org.apache.ibatis.annotations.Param;

interface SeatMapper {
    /** How many visits a person has had in a year. */
    record Load(String certificate, int visits) {}

    void add(@Param("attemptId") long attemptId, @Param("seat") SeatFilled seat);

    void put(@Param("attemptId") long attemptId, @Param("seat") SeatFilled seat);

    List<SeatFilled> seats(long attemptId);

    List<Load> loads(int year);
}
