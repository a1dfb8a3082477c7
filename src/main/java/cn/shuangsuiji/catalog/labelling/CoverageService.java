package cn.shuangsuiji.catalog.labelling;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Page;
import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.Areas;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.db.Database;
import java.util.List;
import java.util.Map;

/// How many of the targets that can be drawn, and of the inspectors who may be sent, carry no label at all.
public final class CoverageService {
    private static final Map<String, String> COLUMNS = Map.of("code", "1", "name", "2", "place", "3");

    private final Database database;
    private final Areas areas;

    public CoverageService(Database database, Areas areas) {
        this.database = database;
        this.areas = areas;
    }

    /** A row without label: a target's code, name and address, or an inspector's certificate, name and unit. */
    public record Unlabelled(String code, String name, String place) {}

    /** The groups, by their keys. */
    public List<CoverageLine> lines(CoverageGroup group) {
        return database.read(tx -> tx.mapper(CoverageMapper.class).counts(group)).stream()
                .map(row -> new CoverageLine(row.key(), name(group, row.key()), row.total(), row.without())).toList();
    }

    /**
     * A page of those of a group who carry no label; sorted by code, name, place.
     *
     * @throws IllegalArgumentException when the list has no such column: the caller's defect
     */
    public Page<Unlabelled> unlabelled(CoverageGroup group, String key, PageRequest request) {
        String column = request.sort() == null ? "1" : COLUMNS.get(request.sort());
        if (column == null) {
            throw new IllegalArgumentException("Not a column to sort by: " + request.sort());
        }
        String order = column + (request.descending() ? " DESC" : "") + ", 1";
        return database.read(tx -> {
            CoverageMapper mapper = tx.mapper(CoverageMapper.class);
            return new Page<>(mapper.rows(group, key, order, request.offset(), request.limit()),
                    mapper.count(group, key), request.offset());
        });
    }

    private String name(CoverageGroup group, String key) {
        return switch (group) {
            case KIND -> Messages.of(TargetKind.valueOf(key));
            case TOWNSHIP -> key.isEmpty() ? Messages.text("catalog.labelling.coverage.nowhere") : areas.name(key);
            case UNIT -> key;
        };
    }
}
