package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.InspectionItem;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An item's details: what it applies to, who may check it, by which law, and how to judge. */
final class ItemDetailsView extends VBox {
    /**
     * @param known every label
     * @param changes what can be done about the item
     * @param rates its ratios and frequencies
     */
    ItemDetailsView(InspectionItem item, List<cn.shuangsuiji.catalog.Label> known, Node changes, Node rates) {
        Map<String, String> labels = known.stream().collect(
                Collectors.toMap(cn.shuangsuiji.catalog.Label::code, cn.shuangsuiji.catalog.Label::name));
        getChildren().add(changes);
        if (item.exemption() != null) {
            Label exempt = new Label(Messages.text("ui.catalog.exempt.why", Messages.of(item.exemption())));
            exempt.setWrapText(true);
            exempt.getStyleClass().add(Tone.DUE.styleClass());
            getChildren().add(exempt);
        }
        getChildren().add(new Section(Messages.text("ui.catalog.item"), new KeyValues()
                .addCode(Messages.text("ui.catalog.item.code"), item.code())
                .add(Messages.text("ui.catalog.category"), item.category())
                .add(Messages.text("ui.catalog.importance"), Messages.of(item.importance()))
                .add(Messages.text("ui.catalog.kind"), words(item.targetKinds()))
                .add(Messages.text("ui.catalog.item.targets"), item.targetText())
                .add(Messages.text("ui.catalog.item.label"), label(item.targetLabel(), labels))
                .add(Messages.text("ui.catalog.methods"), words(item.methods()))
                .add(Messages.text("ui.catalog.level"), item.level())
                .add(Messages.text("ui.catalog.ratio"), item.ratio())
                .add(Messages.text("ui.catalog.frequency"), item.frequency())
                .add(Messages.text("ui.catalog.qualification"), label(item.qualification(), labels))
                .add(Messages.text("ui.catalog.joint"),
                        Messages.text(item.jointSuitable() ? "ui.catalog.yes" : "ui.catalog.no"))
                .add(Messages.text("ui.catalog.initiating"), item.initiatingDepartment())
                .add(Messages.text("ui.catalog.cooperating"), item.cooperatingDepartments())
                .add(Messages.text("ui.catalog.section"), item.section())
                .add(Messages.text("ui.catalog.compiled"), item.compiledBy())
                .add(Messages.text("ui.catalog.version"), item.listVersion())));
        add("ui.catalog.basis", item.legalBasis());
        getChildren().add(rates);
        add("ui.catalog.guidance", item.guidance());
        add("ui.catalog.materials", item.materials());
        add("ui.catalog.wordings", item.resultWordings());
    }

    private void add(String title, String words) {
        Label text = new Label(words.isBlank() ? Messages.text("ui.none") : words);
        text.setWrapText(true);
        getChildren().add(new Section(Messages.text(title), text));
    }

    private static String label(@Nullable String code, Map<String, String> labels) {
        return code == null ? "" : labels.getOrDefault(code, code);
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Messages::of)
                .collect(Collectors.joining(Messages.text("ui.catalog.and")));
    }
}
