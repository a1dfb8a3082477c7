package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.Fraction;
import cn.shuangsuiji.draw.StratumPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the room sees of the strata: risk classes by number, for they never leave the office, and all areas or kinds of a
/// class together, for a projector has no room for more.
///
/// @param name "第 1 层", with the number of its parts where it has several
record Layer(String name, int drawable, String ratio, int quota) {
    /** The layers that are drawn. */
    static List<Layer> of(DrawPreview preview) {
        Map<RiskClass, List<StratumPreview>> byClass = preview.strata().stream()
                .filter(stratum -> !stratum.ratios().isEmpty()).collect(Collectors
                        .groupingBy(stratum -> stratum.stratum().riskClass(), TreeMap::new, Collectors.toList()));
        List<Layer> layers = new ArrayList<>();
        byClass.values().forEach(strata -> layers.add(of(layers.size() + 1, strata)));
        return layers;
    }

    private static Layer of(int number, List<StratumPreview> strata) {
        return new Layer(
                strata.size() == 1
                        ? Messages.text("ui.draw.layer.number", number)
                        : Messages.text("ui.draw.layer.parts", number, strata.size()),
                strata.stream().mapToInt(StratumPreview::drawable).sum(),
                strata.stream().flatMap(stratum -> stratum.ratios().stream()).distinct()
                        .collect(Collectors.joining(Messages.text("base.comma"))),
                strata.stream().mapToInt(StratumPreview::quota).sum());
    }

    Fraction chance() {
        return drawable == 0 ? Fraction.ZERO : Fraction.of(quota, drawable);
    }
}
