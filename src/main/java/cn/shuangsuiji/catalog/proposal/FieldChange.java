package cn.shuangsuiji.catalog.proposal;

/// One field of a proposal.
///
/// @param field the column's key, such as `legalRepresentative`
/// @param before the value as the list has it; empty for additions
/// @param after the value proposed; names of constants, never their words
public record FieldChange(String field, String before, String after) {}
