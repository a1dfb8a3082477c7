package cn.shuangsuiji.notice.typeset;

import java.util.List;

/// What a face is for on an official paper (GB/T 9704-2012, 7.2), with the files that play the part, best first.
/// The official ones are those of Windows or bought by the office; the shipped ones stand behind them.
public enum Role {
    /** Body text. */
    FANG(List.of("simfang.ttf"), "ShuangsuijiFang-Regular.ttf"),
    /** Titles and the organ's mark. */
    TITLE(List.of("FZXBSJW.TTF", "FZXBSK.TTF", "FZXBSJW--GB1-0.TTF"), "ShuangsuijiTitle-SemiBold.ttf"),
    /** Headings of the first level, heads of tables. */
    HEI(List.of("simhei.ttf"), "ShuangsuijiSans-Regular.ttf"),
    /** Headings of the second level. */
    KAI(List.of("simkai.ttf"), "ShuangsuijiKai-Regular.ttf"),
    /** Page numbers. */
    SONG(List.of(), "NotoSerifSC-Light.ttf");

    /** Behind every role: nearly every character below Ext B. */
    static final String GENERAL = "NotoSerifSC-Light.ttf";
    /** Behind everything, only for Ext B, and read only then: it fills 50 MB of memory. */
    static final String EXT_B = "ShuangsuijiExtB-Regular.ttf";

    private final List<String> official;
    private final String shipped;

    Role(List<String> official, String shipped) {
        this.official = official;
        this.shipped = shipped;
    }

    List<String> official() {
        return official;
    }

    public String shipped() {
        return shipped;
    }
}
