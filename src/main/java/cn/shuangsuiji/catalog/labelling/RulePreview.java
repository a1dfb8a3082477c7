package cn.shuangsuiji.catalog.labelling;

import java.util.List;

/// What a rule would do.
///
/// @param meets how many targets that can be drawn it meets
/// @param already how many of them carry the label or a narrower one
/// @param examples some of those it meets
public record RulePreview(long meets, long already, List<Suggestion> examples) {
    public RulePreview {
        examples = List.copyOf(examples);
    }
}
