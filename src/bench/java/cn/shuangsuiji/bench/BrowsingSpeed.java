package cn.shuangsuiji.bench;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.catalog.CatalogService;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.catalog.TargetFilter;
import cn.shuangsuiji.catalog.TargetKind;
import cn.shuangsuiji.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How long a clerk waits for a page of a million targets: under every order, with words, letters, digits, filters, at the
/// beginning, in the middle and at the end. Counting goes on behind the page and is measured apart.
final class BrowsingSpeed {
    private static final TargetFilter ALL = new TargetFilter("", List.of(), List.of(), "", "", null, List.of(), false);
    private static final int PAGE = 50;

    private final CatalogService catalog;
    private final Map<String, Double> pages = new LinkedHashMap<>();
    private final Map<String, Double> counts = new LinkedHashMap<>();
    private long peak;

    private BrowsingSpeed(CatalogService catalog) {
        this.catalog = catalog;
    }

    static List<Figure> measure(Path folder) throws Exception {
        long start = System.nanoTime();
        Path file = ProvinceList.make(folder);
        double seconds = (System.nanoTime() - start) / 1e9;
        try (Database database = Database.open(file)) {
            BrowsingSpeed speed = new BrowsingSpeed(new CatalogService(database));
            long before = used();
            speed.browse();
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.note("1,000,000 targets made, in a file of", "%.0f s, %d MB".formatted(seconds,
                    Files.size(file) >> 20)));
            figures.addAll(worst("page", speed.pages, "0.100 s"));
            figures.addAll(worst("count behind the page", speed.counts, "–"));
            figures.add(Figure.megabytes("heap for browsing, beyond what the program held before",
                    Math.max(0, speed.peak - before), "50 MB"));
            return figures;
        }
    }

    private void browse() throws Exception {
        for (String sort : List.of("name", "code", "kind", "riskClass", "division")) {
            page("active by " + sort + ", first page", TargetFilter.ACTIVE, sort, Place.FIRST);
            page("active by " + sort + ", middle page", TargetFilter.ACTIVE, sort, Place.MIDDLE);
            page("all by " + sort + ", last page", ALL, sort, Place.LAST);
        }
        for (String text : List.of("金信", "甘肃", "餐饮", "餐", "g", "gs", "gsjx", "有限公司", "兰州 餐饮", "12345", "示例金信", "东岗西路88号",
                "没有这个")) {
            page("words " + text + ", first page", TargetFilter.ACTIVE.matching(text), "name", Place.FIRST);
            page("words " + text + ", middle page", TargetFilter.ACTIVE.matching(text), "name", Place.MIDDLE);
        }
        page("individuals of class D, middle page", of(List.of(TargetKind.INDIVIDUAL), List.of(RiskClass.D), "", null),
                "name", Place.MIDDLE);
        page("one township, middle page", of(List.of(), List.of(), "620100007", null), "name", Place.MIDDLE);
        page("label of a third, first page", of(List.of(), List.of(), "", "FOOD"), "name", Place.FIRST);
        page("label of a third, last page", of(List.of(), List.of(), "", "FOOD"), "name", Place.LAST);
        page("rare label, middle page", of(List.of(), List.of(), "", "RARE"), "name", Place.MIDDLE);
    }

    private static TargetFilter of(List<TargetKind> kinds, List<RiskClass> classes, String division,
            @Nullable String label) {
        return new TargetFilter("", kinds, classes, division, "", label, List.of(), true);
    }

    private void page(String what, TargetFilter filter, String sort, Place place) throws Exception {
        long total = catalog.targetCount(filter);
        long offset = switch (place) {
            case FIRST -> 0;
            case MIDDLE -> total / 2 / PAGE * PAGE;
            case LAST -> Math.max(0, total - 1) / PAGE * PAGE;
        };
        PageRequest request = new PageRequest(offset, PAGE, sort, false);
        double[] medians = Rounds.medians(() -> catalog.targetRows(filter, request, total),
                () -> catalog.targetCount(filter));
        pages.put(what, medians[0]);
        counts.put(what, medians[1]);
        peak = Math.max(peak, used());
    }

    /** The slowest three and the middle one. */
    private static List<Figure> worst(String what, Map<String, Double> measured, String goal) {
        List<Map.Entry<String, Double>> sorted = measured.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.seconds("a " + what + ", median of " + sorted.size() + " questions",
                sorted.get(sorted.size() / 2).getValue(), goal));
        sorted.stream().limit(3).forEach(slow -> figures
                .add(Figure.seconds("a slow " + what + ": " + slow.getKey(), slow.getValue(), goal)));
        return figures;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Where in the list the page lies. */
    private enum Place {
        FIRST, MIDDLE, LAST
    }
}
