package cn.shuangsuiji.demo;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.Progress;
import java.nio.file.Path;

/// What the chapters share.
///
/// @param app the office's services, on the story's clock
/// @param clock moved by the chapters
/// @param days workdays counted back from today
/// @param out the folder of the demonstration
/// @param report where each step is told
record Story(App app, StoryClock clock, StoryDays days, Path out, StoryReport report, Progress progress) {}
