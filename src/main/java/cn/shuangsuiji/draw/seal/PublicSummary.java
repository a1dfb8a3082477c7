package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.DrawRecord;
import java.util.List;

/// The counts of a public record, for whoever has just verified it.
///
/// @param targets how many stand in the list
/// @param drawn how many are inspected; zero before the draw
/// @param inspectors how many stand in the pool
public record PublicSummary(PublicMode mode, int targets, int drawn, int inspectors) {
    /**
     * Counts.
     *
     * @throws cn.shuangsuiji.base.AppException when a file is bad; a verified record's are not
     */
    public static PublicSummary of(DrawRecord draw) {
        PublicMode mode = PublicMode.of(draw.plan());
        boolean open = mode == PublicMode.OPEN;
        int targets = open
                ? draw.population().size()
                : SealedPopulation.parse(draw.text(PublicRecord.POPULATION)).seals().size();
        String result = open ? DrawRecord.RESULT : PublicRecord.RESULT;
        int inspectors = (int) draw.text(PublicRecord.INSPECTORS).lines().count() - 1;
        return new PublicSummary(mode, targets, draw.has(result) ? drawn(draw, result) : 0, inspectors);
    }

    private static int drawn(DrawRecord draw, String file) {
        JsonFile result = JsonFile.read(file, draw.text(file));
        List<String> visits = result.strings(result.fields().containsKey("drawnVisits") ? "drawnVisits" : "visits");
        return visits.size();
    }
}
