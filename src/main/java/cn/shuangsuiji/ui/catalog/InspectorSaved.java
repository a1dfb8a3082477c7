package cn.shuangsuiji.ui.catalog;

import java.util.List;

/// What was saved about a person.
///
/// @param certificate of the person, as it is now
/// @param sentences for the clerk; the service's warnings where it has any
record InspectorSaved(String certificate, List<String> sentences) {}
