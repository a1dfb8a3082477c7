package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.catalog.importing.ImportResult;
import cn.shuangsuiji.catalog.importing.ImportService;
import cn.shuangsuiji.catalog.importing.ImportSource;
import cn.shuangsuiji.catalog.importing.RowProblem;
import cn.shuangsuiji.catalog.proposal.ProposalAnswers;
import cn.shuangsuiji.catalog.proposal.ProposalService;
import cn.shuangsuiji.db.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;

/// Takes lists of the province into the catalog by the rules of every import, except that one wrong row refuses the whole:
/// the province, not the clerk, repairs what it signed.
public final class ListsHandler implements PackageHandler {
    private final ImportService imports;
    private final CatalogService catalog;
    private final ProposalService proposals;
    private final Clock clock;

    public ListsHandler(ImportService imports, CatalogService catalog, ProposalService proposals, Clock clock) {
        this.imports = imports;
        this.catalog = catalog;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public void apply(Tx tx, String who, OpenedPackage content, Progress progress) {
        ProposalAnswers answers = proposals.answers(tx);
        take(tx, who, content, ListFile.LABELS, ListKind.LABELS, Row::values, progress);
        take(tx, who, content, ListFile.ITEMS, ListKind.ITEMS, row -> seen(answers, ListKind.ITEMS, row.values()),
                progress);
        take(tx, who, content, ListFile.TARGETS, ListKind.TARGETS,
                row -> seen(answers, ListKind.TARGETS, row.values()), progress);
        take(tx, who, content, ListFile.RISK_CLASSES, ListKind.TARGETS,
                row -> seen(answers, ListKind.TARGETS, reclassified(tx, row)), progress);
        answers.settle(tx, who, content.manifest().packageId());
    }

    private void take(Tx tx, String who, OpenedPackage content, ListFile file, ListKind list,
            Function<Row, Map<String, ?>> values, Progress progress) {
        Manifest manifest = content.manifest();
        if (manifest.file(file.fileName()).isEmpty()) {
            return;
        }
        LocalDate asOf = manifest.dataAsOf() == null
                ? manifest.created().atZone(clock.getZone()).toLocalDate()
                : manifest.dataAsOf();
        String sha256 = manifest.file(file.fileName()).map(ManifestFile::sha256).orElse("");
        try (PackageRows rows = content.rows(file, progress)) {
            ImportResult result = imports.applyRows(tx, who, list, mapped(rows, values),
                    new ImportSource(manifest.packageId(), sha256, asOf));
            if (result.counts().wrong() > 0) {
                throw new AppException("exchange.lists.wrong", Messages.of(list), result.counts().wrong(),
                        firstRefused(result));
            }
        }
    }

    private static String firstRefused(ImportResult result) {
        return result.problems().stream().filter(problem -> problem.weight() == RowProblem.Weight.REFUSED).findFirst()
                .map(problem -> Messages.text("exchange.lists.row", problem.row(), problem.column(),
                        problem.sentence()))
                .orElse("");
    }

    /** The row, after the open proposals have seen that it came. */
    private static Map<String, ?> seen(ProposalAnswers answers, ListKind list, Map<String, ?> row) {
        answers.see(list, row);
        return row;
    }

    /** The target as it is here, with its new class. */
    private Map<String, ?> reclassified(Tx tx, Row row) {
        Target target = catalog.target(tx, row.word("code")).orElseThrow(() -> row.wrong("code"));
        Map<String, Object> values = row.values();
        values.put("name", target.name());
        values.put("kind", target.kind().name());
        return values;
    }

    private static Iterator<Map<String, ?>> mapped(Iterator<Row> rows, Function<Row, Map<String, ?>> values) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Map<String, ?> next() {
                return values.apply(rows.next());
            }
        };
    }
}
