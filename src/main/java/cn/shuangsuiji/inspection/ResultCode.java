package cn.shuangsuiji.inspection;

/// A result that an inspected item can have.
///
/// @param code the key that chooses it
/// @param text the wording that becomes public
/// @param problem whether it is a problem, which makes a disposal obligatory (后续处置无例外)
/// @param proposed the measure proposed with it
public record ResultCode(String code, String text, boolean problem, Measure proposed) {}
