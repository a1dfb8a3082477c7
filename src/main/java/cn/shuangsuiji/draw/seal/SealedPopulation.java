package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// public-population.csv as read back: the seal of each code.
///
/// @param seals by code
record SealedPopulation(Map<String, String> seals) {
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * Reads the file.
     *
     * @throws AppException when it is not of its form, or its codes do not ascend; the sentence names the line
     */
    static SealedPopulation parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        Csv.read(text, rows::add);
        if (!text.endsWith("\n") || !rows.getFirst().equals(SealedTargets.HEADER)) {
            throw new AppException("draw.file.malformed", PublicRecord.POPULATION);
        }
        Map<String, String> seals = new HashMap<>();
        String last = "";
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.size() != 2 || !ID.matcher(row.getFirst()).matches() || !DIGEST.matcher(row.getLast()).matches()
                    || last.compareTo(row.getFirst()) >= 0) {
                throw new AppException("draw.public.line", PublicRecord.POPULATION, i + 1);
            }
            last = row.getFirst();
            seals.put(last, row.getLast());
        }
        return new SealedPopulation(seals);
    }
}
