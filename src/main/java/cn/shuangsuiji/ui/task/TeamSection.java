package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.ui.draw.DrawnRow;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// In a drawn target's drawer: its team seat by seat with who could go and why the others could not, and the verbs that
/// change it.
final class TeamSection extends VBox {
    private final DrawnRow row;
    private final ChangeViewModel model;
    private final ChangeDialogs dialogs;
    private final boolean isReplaced;
    private final VBox why = new VBox();

    TeamSection(DrawnRow row, boolean isReplaced, ChangeViewModel model, ChangeDialogs dialogs) {
        this.row = row;
        this.model = model;
        this.dialogs = dialogs;
        this.isReplaced = isReplaced;
        model.readTeam(row, this::show);
    }

    private void show(List<TeamSeat> seats) {
        Optional<String> obstacle = model.obstacle();
        KeyValues team = new KeyValues();
        for (TeamSeat seat : seats) {
            Button why = Buttons.link(Messages.text("ui.task.seat.why"), () -> explain(seat));
            Button change = Buttons.link(Messages.text("ui.task.seat.ask"), () -> dialogs.replace(row, seat));
            change.setDisable(obstacle.isPresent() || isReplaced);
            FlowPane line = new FlowPane(new Label(seat.name()), why, change);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("verbs");
            team.add(seat.role(), line);
        }
        Button substitute = Buttons.grave(Messages.text("ui.task.substitute.ask"), () -> dialogs.substitute(row));
        substitute.setDisable(obstacle.isPresent() || isReplaced);
        Label sentence = muted(isReplaced
                ? Messages.text("ui.task.substitute.already")
                : obstacle.orElse(Messages.text("ui.task.substitute.sentence")));
        getChildren().setAll(new Section(Messages.text("ui.task.target.team"), team, why),
                new Section(Messages.text("ui.task.substitute.heading"), sentence, substitute));
    }

    private void explain(TeamSeat seat) {
        List<Node> lines = seat.why().stream().<Node>map(TeamSection::muted).toList();
        why.getChildren().setAll(lines);
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Tone.MUTED.styleClass());
        return label;
    }
}
