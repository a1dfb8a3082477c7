package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.Fraction;
import cn.shuangsuiji.draw.Stratum;
import cn.shuangsuiji.draw.StratumPreview;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import static cn.shuangsuiji.ui.draw.FactTable.Align.FIGURE;
import static cn.shuangsuiji.ui.draw.FactTable.Align.WORDS;

/** From how many of each risk class, how many are drawn: what the clerk sees. */
final class StrataTable {
    private StrataTable() {}

    static FactTable of(DrawPreview preview, UnaryOperator<String> partName) {
        FactTable table = new FactTable(
                List.of(Messages.text("ui.draw.strata.group"), Messages.text("ui.draw.strata.listed"),
                        Messages.text("ui.draw.strata.excluded"), Messages.text("ui.draw.strata.drawable"),
                        Messages.text("ui.draw.strata.ratio"), Messages.text("ui.draw.strata.quota"),
                        Messages.text("ui.draw.strata.chance")),
                List.of(WORDS, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE, FIGURE));
        for (StratumPreview stratum : preview.strata()) {
            table.row(List.of(name(stratum.stratum(), partName), count(stratum.inList()), count(stratum.excluded()),
                    count(stratum.drawable()), ratio(stratum), count(stratum.quota()),
                    chance(stratum.chance(), stratum.ratios().isEmpty())));
        }
        return table;
    }

    /** Who was left out, by reason: "排除 31 户：今年同事项已抽 22 · 已注销 6". */
    static String excluded(DrawPreview preview) {
        int all = preview.excluded().values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return Messages.text("ui.draw.excluded.none");
        }
        String reasons = preview.excluded().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> Messages.text("ui.draw.excluded.reason", Messages.of(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(Messages.text("ui.draw.dot")));
        return Messages.text("ui.draw.excluded", all, reasons);
    }

    static String count(long number) {
        return Messages.text("ui.count", number);
    }

    /** The risk class, with the area or kind where strata are told apart by it. */
    private static String name(Stratum stratum, UnaryOperator<String> partName) {
        return stratum.part().isEmpty()
                ? Messages.of(stratum.riskClass())
                : Messages.text("ui.draw.strata.part", Messages.of(stratum.riskClass()),
                        partName.apply(stratum.part()));
    }

    static String ratio(StratumPreview stratum) {
        return stratum.ratios().isEmpty()
                ? Messages.text("ui.none")
                : String.join(Messages.text("base.comma"), stratum.ratios());
    }

    /** The chance of each target of the stratum, in per cent with two decimals at most. */
    static String chance(Fraction chance, boolean isNotDrawn) {
        return isNotDrawn || chance.equals(Fraction.ZERO)
                ? Messages.text("ui.none")
                : chance.times(Fraction.of(100, 1)).rounded(2).stripTrailingZeros().toPlainString() + "%";
    }
}
