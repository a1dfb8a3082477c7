package cn.shuangsuiji.catalog.importing;

import java.util.Map;

/// A row of a list as it is and as a source wants it, by the keys of its columns.
record Difference(Map<String, String> before, Map<String, String> after) {}
