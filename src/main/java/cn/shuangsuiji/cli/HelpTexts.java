package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The program's texts as picocli asks for them: under {@code cli.help.} stand its own keys, such as
/// {@code shuangsuiji.verify.usage.description} for a command, {@code as-of} for an option, and {@code label.file} for what
/// an option takes. They are format strings: a per cent sign is written twice.
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "cli.help.";

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return Messages.bundle().containsKey(PREFIX + key) ? Messages.text(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        List<String> keys = Messages.bundle().keySet().stream().filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length())).toList();
        return Collections.enumeration(keys);
    }
}
