package cn.shuangsuiji.publication;

/** A line of a published plan, in words. */
public record PublicPlanLine(int seqno, String title, String type, String items, String targets, String ratio,
        String from, String to, String unit, String mode) {}
