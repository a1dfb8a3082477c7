package cn.shuangsuiji.ui.inspection;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Finding;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.inspection.VisitState;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What helps to judge: who is inspected, what was found before, how to judge the item at hand. */
final class TargetColumn extends VBox {
    private final VBox guide = new VBox();

    /**
     * @param papers asks which papers of the visit are wanted
     * @param materials what was scanned of the visit
     */
    TargetColumn(VisitFile file, Runnable papers, Node materials) {
        Section target = target(file.visit());
        target.getChildren().add(Buttons.link(Messages.text("ui.notice.button"), papers));
        getChildren().addAll(target, earlier(file), guide, materials);
    }

    /** Shows how to judge this item, and by which law. */
    void explain(Finding item) {
        Section section = new Section(Messages.text("ui.inspection.guidance", item.ordinal()),
                words(item.guidance().isBlank() ? Messages.text("ui.inspection.guidance.none") : item.guidance(),
                        Tone.MUTED));
        item.legalBasis().lines().filter(line -> !line.isBlank()).forEach(line -> {
            Label law = words(line.strip(), Tone.MUTED);
            law.getStyleClass().add("law");
            section.getChildren().add(law);
        });
        guide.getChildren().setAll(section);
    }

    private static Section target(Visit visit) {
        Section section = new Section(Messages.text("ui.inspection.target"),
                words(Messages.text("ui.inspection.target.place", Messages.of(visit.kind()), visit.address()),
                        Tone.PLAIN));
        if (!visit.legalRepresentative().isBlank() || !visit.phone().isBlank()) {
            section.getChildren().add(words(Messages.text("ui.inspection.target.person", visit.legalRepresentative(),
                    visit.phone()).strip(), Tone.PLAIN));
        }
        section.getChildren().add(words(Messages.text("ui.inspection.target.frozen"), Tone.MUTED));
        return section;
    }

    private static Section earlier(VisitFile file) {
        Section section = new Section(Messages.text("ui.inspection.earlier"));
        if (file.earlier().isEmpty()) {
            section.getChildren().add(words(Messages.text("ui.inspection.earlier.none"), Tone.MUTED));
        }
        for (EarlierVisit earlier : file.earlier()) {
            Visit visit = earlier.visit();
            String day = String.valueOf(visit.inspectedOn());
            section.getChildren().add(words(visit.obstacle() != null
                    ? Messages.text("ui.inspection.earlier.obstacle", day, earlier.task(),
                            Messages.of(visit.obstacle()))
                    : Messages.text("ui.inspection.earlier.fine", day, earlier.task(),
                            earlier.findings().size() - earlier.problems().size()),
                    Tone.PLAIN));
            for (Finding problem : earlier.problems()) {
                section.getChildren().add(words(Messages.text("ui.inspection.earlier.problem", problem.name(),
                        Objects.requireNonNullElse(problem.resultText(), "")), Tone.DUE));
            }
            if (visit.state() == VisitState.CLOSED && !earlier.problems().isEmpty()) {
                section.getChildren().add(words(Messages.text("ui.inspection.earlier.closed"), Tone.MUTED));
            }
        }
        return section;
    }

    private static Label words(String text, Tone tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }
}
