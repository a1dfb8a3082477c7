package cn.shuangsuiji.ui.settings;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.office.Parameter;

/** Parameters in the clerk's words. */
final class ParameterWords {
    private static final String NAME = "ui.settings.parameter.";

    private ParameterWords() {}

    /** What it is; a parameter of another version of the program shows its own name. */
    static String name(String parameter) {
        return Messages.bundle().containsKey(NAME + parameter) ? Messages.text(NAME + parameter) : parameter;
    }

    /** What it is set to. */
    static String value(Parameter parameter) {
        return ValueForm.of(parameter.value()).words(parameter.value());
    }

    /** What it holds for. */
    static String scope(Parameter parameter) {
        String kind = "enum.PaperKind." + parameter.scope();
        if (Messages.bundle().containsKey(kind)) {
            return Messages.text(kind);
        }
        return parameter.scope().isEmpty() ? Messages.text("ui.settings.scope.all") : parameter.scope();
    }
}
