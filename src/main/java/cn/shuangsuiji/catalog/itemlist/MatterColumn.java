package cn.shuangsuiji.catalog.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.importing.CellText;
import cn.shuangsuiji.catalog.importing.SourceRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The columns of the system's export, recognised by the words of their headers. */
enum MatterColumn {
    CODE, MAIN, NAME, BASIS, LEVEL, RANDOM;

    /** Where each column stands in this row of headers; the first of two of a name counts. */
    static Map<MatterColumn, Integer> places(SourceRow row) {
        Map<MatterColumn, Integer> places = new EnumMap<>(MatterColumn.class);
        List<String> texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            String header = CellText.header(texts.get(i));
            for (MatterColumn column : values()) {
                if (!header.isEmpty() && column.headers().contains(header)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    /** The column's title as the system writes it. */
    String title() {
        return Messages.text("itemlist.matter.header." + name()).split("\\|")[0];
    }

    private List<String> headers() {
        return Arrays.stream(Messages.text("itemlist.matter.header." + name()).split("\\|")).map(CellText::header)
                .toList();
    }
}
