package cn.shuangsuiji.notice.paper;

/// Whom of the office a firm can ask. The only phone that any paper bears.
///
/// @param contact a person or section of the office
/// @param phone of the office
/// @param address of the office
public record OfficeContact(String contact, String phone, String address) {}
