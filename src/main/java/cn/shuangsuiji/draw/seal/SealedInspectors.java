package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.draw.Csv;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The frozen pool of inspectors as the public has it: a seal for each person, which is the person's pseudonym in this record
/// and no other, with the masked name. In order of the seals, so that the place says nothing.
final class SealedInspectors {
    static final List<String> HEADER = List.of("seal", "name");

    private SealedInspectors() {}

    /** The codes of inspectors.csv: what stands before the first comma of each line after the header. */
    static List<String> codes(String inspectorsText) {
        return inspectorsText.lines().skip(1).map(SealedInspectors::code).toList();
    }

    /**
     * The text of public-inspectors.csv.
     *
     * @throws AppException when somebody of the pool has no name in seals.json
     */
    static String text(Seals seals, String inspectorsText) {
        TreeMap<String, String> names = new TreeMap<>();
        pseudonyms(seals, inspectorsText).forEach((code, seal) -> {
            Seals.PublicName name = seals.inspectors().get(code);
            if (name == null) {
                throw new AppException("draw.seals.name", code);
            }
            names.put(seal, name.shown());
        });
        StringBuilder text = new StringBuilder(Csv.line(HEADER));
        names.forEach((seal, name) -> text.append(Csv.line(List.of(seal, name))));
        return text.toString();
    }

    /** The seal of each inspector by code. */
    static Map<String, String> pseudonyms(Seals seals, String inspectorsText) {
        Map<String, String> pseudonyms = new TreeMap<>();
        inspectorsText.lines().skip(1).forEach(
                line -> pseudonyms.put(code(line), Seals.seal(seals.salt("inspector:" + code(line)), line)));
        return pseudonyms;
    }

    private static String code(String line) {
        int comma = line.indexOf(',');
        return comma < 0 ? line : line.substring(0, comma);
    }
}
