package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.FilePicker;
import cn.shuangsuiji.ui.kit.Navigator;
import cn.shuangsuiji.ui.kit.Notifier;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window lends to the task screen.
///
/// @param opener shows a PDF that was made; called on the window's thread
public record TaskWindow(Background background, Notifier notifier, Dialogs dialogs, FilePicker files,
        Navigator navigator, Consumer<Path> opener) {}
