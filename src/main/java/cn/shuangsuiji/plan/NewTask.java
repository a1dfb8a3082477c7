package cn.shuangsuiji.plan;

import java.time.LocalDate;

/** What is entered to make a task from a plan line: the days on which its inspections take place. */
public record NewTask(long lineId, LocalDate inspectFrom, LocalDate inspectTo) {}
