package cn.shuangsuiji.ui.inspection;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has the keyboard, which JavaFX's own pane does not do. */
final class RevealingScroll extends ScrollPane {
    RevealingScroll() {
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /** Brings this part of the content into sight whenever the keyboard gets into it. */
    void follow(Node part) {
        part.focusWithinProperty().addListener((_, _, here) -> {
            if (here) {
                reveal(part);
            }
        });
    }

    private void reveal(Node part) {
        Bounds content = getContent().getLayoutBounds();
        Bounds place = getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (place.getMinY() < top) {
            setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > bottom) {
            setVvalue((place.getMaxY() - getViewportBounds().getHeight()) / hidden);
        }
    }
}
