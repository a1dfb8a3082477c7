package cn.shuangsuiji.inspection;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.util.List;
import java.util.Optional;

/** The results an office can choose from, read from {@code codes/results.csv}. */
public final class ResultCodes {
    private static final String FILE = "codes/results.csv";
    private static final int COLUMNS = 4;

    private final List<ResultCode> codes;

    /**
     * Reads the list.
     *
     * @throws AppException when the file is missing or a line is not a result
     */
    public ResultCodes(Assets assets) {
        codes = assets.text(FILE).lines().skip(1).filter(line -> !line.isBlank()).map(ResultCodes::parse).toList();
    }

    /** All, in the order of their keys. */
    public List<ResultCode> all() {
        return codes;
    }

    /** The one of this key. */
    public Optional<ResultCode> find(String code) {
        return codes.stream().filter(result -> result.code().equals(code)).findFirst();
    }

    private static ResultCode parse(String line) {
        String[] cells = line.split(",", -1);
        try {
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(line);
            }
            return new ResultCode(cells[0], cells[1], cells[2].equals("yes"), Measure.valueOf(cells[3].strip()));
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "inspection.codes.malformed", FILE, line);
        }
    }
}
