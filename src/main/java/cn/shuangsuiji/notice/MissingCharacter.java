package cn.shuangsuiji.notice;

/// A character that no face on this machine draws; 〓 stands for it on paper, to be written in by hand.
///
/// @param character as it is in the records, one code point
/// @param paper index of the paper in the batch, from zero
/// @param reference of that paper
public record MissingCharacter(String character, int paper, String reference) {}
