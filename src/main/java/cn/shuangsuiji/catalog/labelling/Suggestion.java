package cn.shuangsuiji.catalog.labelling;

/// A target that a rule met, and why.
///
/// @param word the word, permit or industry that was found
/// @param scope the target's scope as registered, to look at
public record Suggestion(String code, String name, String address, RuleField field, String word, String scope) {}
