package cn.shuangsuiji.statistics;

import java.util.List;

/** The table behind a finding, in words as it is shown and exported. */
public record Figures(List<String> header, List<List<String>> rows) {
    static final Figures NONE = new Figures(List.of(), List.of());

    public Figures {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
