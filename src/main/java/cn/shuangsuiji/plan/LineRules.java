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
        if (line.to().isBefore(line.from())) {
            throw new AppException("plan.line.period", line.title(), line.from(), line.to());
        }
    }
}
