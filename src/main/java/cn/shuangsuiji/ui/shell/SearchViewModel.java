package cn.shuangsuiji.ui.shell;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.LatestWork;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The hits for what is typed into the search box; a newer text drops the answer to an older one.
final class SearchViewModel {
    private final SearchSource source;
    private final LatestWork searching;
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");

    SearchViewModel(SearchSource source, Background background) {
        this.source = source;
        this.searching = background.latest();
    }

    /** Searches; a blank text clears the hits. */
    void search(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            searching.forget();
            hits.clear();
            remark.set("");
        } else {
            searching.run(BackgroundWork.quiet(_ -> source.search(text)).onSuccess(found -> found(text, found)));
        }
    }

    ObservableList<SearchHit> hits() {
        return hits;
    }

    /** What to say in place of hits; empty while nothing was searched or something was found. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    private void found(String text, List<SearchHit> found) {
        hits.setAll(found);
        remark.set(found.isEmpty() ? Messages.text("ui.search.none", text) : "");
    }
}
