package cn.shuangsuiji.catalog.importing;

import java.util.Map;

/// A row that waits to be compared.
///
/// @param number as the file shows it
record Waiting(int number, Map<String, String> values) {}
