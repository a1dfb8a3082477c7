package cn.shuangsuiji.ui.settings;

/** What can be set or looked up here. */
enum SettingsPart {
    PARAMETERS, ACCOUNTS, CALENDAR, JOURNAL, DISPLAY
}
