package cn.shuangsuiji.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons in use, by their names in the Material Design pack. An icon never stands without its word.
public final class Icons {
    public static final String TODAY = "mdi2c-calendar-check-outline";
    public static final String CATALOG = "mdi2f-format-list-bulleted";
    public static final String PLAN = "mdi2c-clipboard-text-outline";
    public static final String TASK = "mdi2d-dice-multiple-outline";
    public static final String INSPECTION = "mdi2c-clipboard-check-outline";
    public static final String DISPOSAL = "mdi2g-gavel";
    public static final String NOTICE = "mdi2p-printer-outline";
    public static final String PUBLICATION = "mdi2b-bullhorn-outline";
    public static final String STATISTICS = "mdi2c-chart-bar";
    public static final String EXCHANGE = "mdi2s-swap-horizontal";
    public static final String SETTINGS = "mdi2c-cog-outline";
    public static final String SEARCH = "mdi2m-magnify";
    public static final String CLOSE = "mdi2c-close";
    public static final String DONE = "mdi2c-check";
    public static final String REFUSED = "mdi2a-alert-circle-outline";
    public static final String CALENDAR = "mdi2c-calendar-blank-outline";
    public static final String COPY = "mdi2c-content-copy";
    public static final String FIRST = "mdi2p-page-first";
    public static final String PREVIOUS = "mdi2c-chevron-left";
    public static final String NEXT = "mdi2c-chevron-right";
    public static final String LAST = "mdi2p-page-last";

    private static final double ENLARGED = 1.2;

    private Icons() {}

    /**
     * A new node with the icon, a fifth larger than the text where it stands. The label carries that text size, because an
     * icon of a size in em would measure itself by itself.
     */
    public static Label icon(String name) {
        FontIcon sign = new FontIcon(name);
        String face = sign.getStyle();
        Label holder = new Label();
        holder.setGraphic(sign);
        holder.getStyleClass().add("icon");
        holder.fontProperty().subscribe(
                font -> sign.setStyle(face + "-fx-icon-size: " + Math.round(font.getSize() * ENLARGED) + "px;"));
        return holder;
    }
}
