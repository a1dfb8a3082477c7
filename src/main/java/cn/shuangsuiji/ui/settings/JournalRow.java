package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.audit.AuditEntry;

/// A link of the audit chain with its people by name.
///
/// @param second empty where there was no second person
record JournalRow(AuditEntry entry, String who, String second) {}
