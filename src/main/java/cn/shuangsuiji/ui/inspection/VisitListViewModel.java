package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.inspection.VisitFilter;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The list of visits: which are shown, how many there are in each group, how many wait for review. */
final class VisitListViewModel {
    private final InspectionSources sources;
    private final VisitReader reader;
    private final Reviews reviews;
    private final LatestWork counting;
    private final ObjectProperty<VisitGroup> group = new SimpleObjectProperty<>(VisitGroup.TO_ENTER);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(Map.of(), 0));

    /**
     * @param groups how many visits there are in each group
     * @param reviewable how many of those that match wait for a review by somebody other than who entered them
     */
    record Counts(Map<VisitGroup, Integer> groups, int reviewable) {
        int of(VisitGroup group) {
            return groups.getOrDefault(group, 0);
        }
    }

    VisitListViewModel(InspectionSources sources, Reviews reviews, Background background) {
        this.sources = sources;
        this.reviews = reviews;
        reader = new VisitReader(sources);
        counting = background.latest();
    }

    ObjectProperty<VisitGroup> groupProperty() {
        return group;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Reads the rows that are meant at this moment. */
    PageLoader<VisitRow> rows() {
        VisitFilter filter = new VisitFilter(text.get(), null, group.get().states());
        return request -> reader.page(filter, request);
    }

    /** Counts again. */
    void count() {
        String searched = text.get();
        counting.run(BackgroundWork.quiet(_ -> {
            var states = sources.visits().counts(null);
            Map<VisitGroup, Integer> groups = new EnumMap<>(VisitGroup.class);
            for (VisitGroup each : VisitGroup.values()) {
                groups.put(each, each.count(states));
            }
            return new Counts(groups, reviews.waiting(searched).size());
        }).onSuccess(counts::set));
    }
}
