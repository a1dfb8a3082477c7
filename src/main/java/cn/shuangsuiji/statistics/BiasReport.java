package cn.shuangsuiji.statistics;

import java.util.List;

/// What the monitor found.
///
/// @param draws how many draws were looked at
/// @param targets rows of their lists
/// @param drawn how many of those were drawn
/// @param seats how many places in teams
/// @param findings the oddest first; none when there was nothing to look at
public record BiasReport(BiasSource source, int draws, int targets, int drawn, int seats, List<Finding> findings) {
    public BiasReport {
        findings = List.copyOf(findings);
    }

    /** How many findings came to this. */
    public long count(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** How many looks had a chance to say. */
    public long weighed() {
        return findings.stream().filter(finding -> finding.chance().isPresent()).count();
    }
}
