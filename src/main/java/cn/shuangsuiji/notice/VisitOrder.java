package cn.shuangsuiji.notice;

import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitInspector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts visits for a batch. Ties keep the draw's order, so that printing twice gives the same pile. */
final class VisitOrder {
    private final PaperSources sources;

    VisitOrder(PaperSources sources) {
        this.sources = sources;
    }

    List<Visit> sort(List<Visit> visits, BatchOrder order) {
        List<Stop> stops = new ArrayList<>(visits.stream().map(visit -> stop(visit, order)).toList());
        stops.sort(Comparator.comparing(Stop::team).thenComparing(Stop::area).thenComparing(Stop::place)
                .thenComparingInt(stop -> stop.visit().ordinal()));
        return stops.stream().map(Stop::visit).toList();
    }

    private Stop stop(Visit visit, BatchOrder order) {
        return switch (order) {
            case AS_DRAWN -> new Stop(visit, "", "", "");
            case ROUTE -> new Stop(visit, team(visit), area(visit), visit.address());
            case AREA -> new Stop(visit, "", area(visit), visit.address());
            case CODE -> new Stop(visit, "", "", visit.code());
        };
    }

    private String team(Visit visit) {
        return sources.visits().inspectors(visit.id()).stream().map(VisitInspector::certificate).toList().toString();
    }

    /** The area where the target is registered now; the draw's snapshot keeps the address alone. */
    private String area(Visit visit) {
        return sources.catalog().target(visit.code()).map(Target::division).orElse("");
    }

    private record Stop(Visit visit, String team, String area, String place) {}
}
