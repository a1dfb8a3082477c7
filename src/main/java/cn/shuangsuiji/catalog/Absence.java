package cn.shuangsuiji.catalog;

import java.time.LocalDate;

/** Days on which an inspector cannot inspect, first and last included. */
public record Absence(String certificate, LocalDate from, LocalDate to, String reason) {}
