package cn.shuangsuiji.inspection;

import cn.shuangsuiji.assignment.SeatRole;

/** A member of a visit's team, as assigned. */
public record VisitInspector(long visitId, int seat, SeatRole role, String certificate, String name, String unit) {}
