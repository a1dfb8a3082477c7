package cn.shuangsuiji.plan;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;

/** What a plan line must say before it is kept. */
final class LineRules {
    private LineRules() {}

    static void check(LineContent line) {
        if (line.title().isBlank()) {
            throw new AppException("plan.line.title");
        }
        if (line.items().isEmpty()) {
            throw new AppException("plan.line.items", line.title());
        }
        if (line.ratios().isEmpty()) {
            throw new AppException("plan.line.ratios", line.title());
        }
        line.ratios().forEach((riskClass, ratio) -> {
            if (!ratio.matches("[0-9]{1,3}(\\.[0-9]{1,6})?%|[0-9]{1,9}/[1-9][0-9]{0,8}")) {
                throw new AppException("plan.line.ratio", line.title(), Messages.of(riskClass), ratio);
            }
        });
        checkDesign(line);
        if (line.to().isBefore(line.from())) {
            throw new AppException("plan.line.period", line.title(), line.from(), line.to());
        }
    }

    private static void checkDesign(LineContent line) {
        SamplingDesign design = line.design();
        if (design.itemsDrawn() != null
                && (design.itemsDrawn() < 1 || design.itemsDrawn() >= line.items().size())) {
            throw new AppException("plan.line.itemsDrawn", line.title(), design.itemsDrawn(), line.items().size());
        }
        if (design.areasDrawn() != null
                && (design.areasDrawn() < 1 || design.strata() != Strata.RISK_CLASS_AND_AREA)) {
            throw new AppException("plan.line.areasDrawn", line.title(), design.areasDrawn());
        }
    }
}
