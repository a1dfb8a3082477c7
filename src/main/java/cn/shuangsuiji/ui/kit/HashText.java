package cn.shuangsuiji.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A digest for the eye: groups of eight characters, four to a line, as the printed commitment has them.
public final class HashText extends VBox {
    private static final int GROUP = 8;
    private static final int GROUPS_A_LINE = 4;

    /**
     * @param hex the digest in hexadecimal digits
     */
    public HashText(String hex) {
        this(hex, GROUPS_A_LINE);
    }

    /** As above with another number of groups to a line, as on the projector. */
    public HashText(String hex, int groupsALine) {
        getStyleClass().add("hash");
        List<String> groups = groups(hex);
        for (int i = 0; i < groups.size(); i += groupsALine) {
            Label line = new Label(String.join(" ", groups.subList(i, Math.min(groups.size(), i + groupsALine))));
            line.getStyleClass().add("code");
            getChildren().add(line);
        }
    }

    /** The digits in groups of eight; the last may be shorter. */
    public static List<String> groups(String hex) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < hex.length(); i += GROUP) {
            groups.add(hex.substring(i, Math.min(hex.length(), i + GROUP)));
        }
        return groups;
    }
}
