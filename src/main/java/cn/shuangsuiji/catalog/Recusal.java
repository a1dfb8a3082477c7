package cn.shuangsuiji.catalog;

import java.time.LocalDate;

/** 回避: a declared relation between an inspector and a target (own, kin, former employer, prior case). */
public record Recusal(String certificate, String targetCode, String relation, LocalDate declaredOn) {}
