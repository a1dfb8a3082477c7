package cn.shuangsuiji.statistics;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.CellText;
import java.util.Arrays;
import java.util.List;

/** A column of a platform's list, recognised by what files call it. */
enum ListColumn {
    POSITION, CODE, NAME, DRAWN, KIND, DIVISION, RISK_CLASS, PEOPLE;

    /** What our own words for it are. */
    String title() {
        return headers().getFirst();
    }

    /** Whether a header names this column; people may have several, with a number behind each. */
    boolean isNamed(String header) {
        String plain = plain(header);
        return headers().stream().map(ListColumn::plain)
                .anyMatch(known -> plain.equals(known) || (this == PEOPLE && plain.matches(known + "[0-9]")));
    }

    private List<String> headers() {
        return Arrays.asList(Messages.text("statistics.header." + name()).split("\\|", -1));
    }

    private static String plain(String header) {
        return CellText.header(CellText.line(header));
    }
}
