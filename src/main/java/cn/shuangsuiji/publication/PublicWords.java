package cn.shuangsuiji.publication;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.db.Tx;
import cn.shuangsuiji.plan.LineContent;
import cn.shuangsuiji.plan.PlanLine;
import java.util.List;
import java.util.stream.Collectors;

/** What a plan's line says in public, without naming a risk class. */
final class PublicWords {
    private PublicWords() {}

    static PublicPlanLine line(Tx tx, CatalogService catalog, PlanLine line) {
        LineContent content = line.content();
        String items = catalog.items(tx, content.items()).stream().map(InspectionItem::name)
                .collect(Collectors.joining(Messages.text("base.semicolon")));
        return new PublicPlanLine(line.ordinal(), content.title(), type(content), items, targets(content),
                ratios(content), content.from().toString(), content.to().toString(), content.unit(),
                Messages.of(content.mode()));
    }

    static String type(LineContent content) {
        return Messages.text(content.directed() ? "publication.directed" : "publication.undirected");
    }

    static String targets(LineContent content) {
        return content.filter().kinds().isEmpty()
                ? Messages.text("publication.targets.all")
                : content.filter().kinds().stream().map(Messages::of)
                        .collect(Collectors.joining(Messages.text("base.comma")));
    }

    /** The range of ratios, without saying which risk class has which: the classes are internal. */
    static String ratios(LineContent content) {
        List<String> ratios = content.ratios().values().stream().distinct()
                .sorted((a, b) -> Double.compare(share(a), share(b))).toList();
        return ratios.size() == 1
                ? ratios.getFirst()
                : Messages.text("publication.ratio.range", ratios.getFirst(), ratios.getLast());
    }

    private static double share(String ratio) {
        int slash = ratio.indexOf('/');
        return slash < 0
                ? Double.parseDouble(ratio.replace("%", "")) / 100
                : Double.parseDouble(ratio.substring(0, slash)) / Double.parseDouble(ratio.substring(slash + 1));
    }
}
