package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import java.util.List;

/** What an earlier visit to the same target found. */
record EarlierVisit(Visit visit, String task, List<Finding> findings) {
    EarlierVisit {
        findings = List.copyOf(findings);
    }

    List<Finding> problems() {
        return findings.stream().filter(finding -> Boolean.TRUE.equals(finding.problem())).toList();
    }
}
