package cn.shuangsuiji.ui.kit;

/// What every screen works with besides its services.
///
/// @param background the door to slow work
/// @param notifier says what happened
/// @param dialogs asks before something is done
/// @param files asks which file
/// @param navigator leads to other screens
public record Workplace(Background background, Notifier notifier, Dialogs dialogs, FilePicker files,
        Navigator navigator) {}
