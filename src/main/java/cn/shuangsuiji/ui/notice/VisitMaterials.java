package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.notice.filing.Attachment;
import cn.shuangsuiji.notice.filing.FiledScan;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// 卷宗材料: what was scanned or photographed of a visit, to be looked at, added to, or taken out with a reason.
final class VisitMaterials {
    private final PrintDesk desk;
    private final Workplace place;
    private final Visit visit;
    private final Section section;
    private final VBox list = new VBox();
    private final Button add = Buttons.link(Messages.text("ui.notice.materials.add"), this::add);

    VisitMaterials(PrintDesk desk, Workplace place, Visit visit) {
        this.desk = desk;
        this.place = place;
        this.visit = visit;
        section = new Section(Messages.text("ui.notice.materials"), list, add);
        read();
    }

    Node node() {
        return section;
    }

    private void read() {
        place.background().run(BackgroundWork.quiet(_ -> desk.filing().ofVisit(visit.uuid())).onSuccess(this::show));
    }

    private void show(List<Attachment> materials) {
        if (materials.isEmpty()) {
            list.getChildren().setAll(words(Messages.text("ui.notice.materials.none"), Tone.MUTED));
        } else {
            list.getChildren().setAll(materials.stream().map(this::row).toList());
        }
    }

    private Node row(Attachment material) {
        Button open = Buttons.link(Messages.text("ui.notice.materials.open"), () -> open(material));
        open.setAccessibleText(Messages.text("ui.notice.materials.open.one", material.name()));
        Button withdraw = Buttons.link(Messages.text("ui.notice.materials.withdraw"), () -> withdraw(material));
        withdraw.setAccessibleText(Messages.text("ui.notice.materials.withdraw.one", material.name()));
        String pages = material.pages() == 1
                ? Integer.toString(material.firstPage())
                : Messages.text("notice.scan.pages", material.firstPage(),
                        material.firstPage() + material.pages() - 1);
        return new VBox(words(material.name(), Tone.PLAIN),
                words(Messages.text("ui.notice.materials.facts", pages, desk.moment(material.addedAt()),
                        desk.person(material.addedBy())), Tone.MUTED),
                new FlowPane(open, withdraw));
    }

    private void open(Attachment material) {
        Path file = desk.filing().path(material);
        if (Files.exists(file)) {
            desk.viewer().accept(file);
        } else {
            place.notifier().refused(Messages.text("ui.notice.materials.lost", material.name()));
        }
    }

    private void add() {
        List<Path> files = place.files().openSeveral(Messages.text("ui.notice.scan.choose"),
                Messages.text("ui.notice.scan.files"), ScansView.ENDINGS);
        if (files.isEmpty()) {
            return;
        }
        Buttons.waitFor(add, place.background()
                .run(desk.fileUnder(files, visit).onSuccess(this::tell).onEnd(this::read)));
    }

    private void tell(List<FiledScan> filed) {
        filed.stream().filter(scan -> !scan.filed()).forEach(scan -> place.notifier().refused(
                Messages.text("ui.notice.materials.refused", String.valueOf(scan.file().getFileName()),
                        scan.sentence())));
    }

    private void withdraw(Attachment material) {
        place.dialogs().reason(Messages.text("ui.notice.materials.withdraw"),
                Messages.text("ui.notice.materials.withdraw.sentence", material.name()),
                Messages.text("ui.notice.materials.withdraw"),
                reason -> place.background().run(BackgroundWork.quiet(_ -> {
                    desk.withdraw(material, reason);
                    return material;
                }).onSuccess(_ -> read())));
    }

    private static Label words(String text, Tone tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone.styleClass());
        return label;
    }
}
