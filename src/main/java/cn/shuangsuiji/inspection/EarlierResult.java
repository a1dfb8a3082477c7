package cn.shuangsuiji.inspection;

import java.time.LocalDate;

/// A result of an inspection from before this program, or of another office: shown beside a visit, never changed.
///
/// @param code the target's code
/// @param items names or codes of what was inspected, joined for reading
/// @param source where it comes from
public record EarlierResult(String code, String items, LocalDate inspectedOn, String resultText, String note,
        String source) {}
