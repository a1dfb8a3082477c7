package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.SavedFilter;
import java.util.List;
import java.util.Map;

/// What the targets' list can be narrowed by, as the office's data stand.
///
/// @param towns names of the townships that targets lie in, by their codes, in the codes' order
/// @param labels the label tree
/// @param saved the filters kept by name
record FilterChoices(Map<String, String> towns, List<Label> labels, List<SavedFilter> saved) {
    static final FilterChoices NONE = new FilterChoices(Map.of(), List.of(), List.of());

    String townName(String code) {
        return towns.getOrDefault(code, code);
    }

    String labelName(String code) {
        return labels.stream().filter(label -> label.code().equals(code)).map(Label::name).findFirst().orElse(code);
    }

    List<String> labelCodes() {
        return labels.stream().map(Label::code).toList();
    }
}
