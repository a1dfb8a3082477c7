package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.office.DocumentNumber;
import cn.shuangsuiji.office.DocumentNumbers;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.OptionBox;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The register of 发文字号: every number with its paper; a spoiled one is given up here, with a reason. */
final class NumbersView implements View {
    private static final List<PaperKind> NUMBERED = List.of(PaperKind.INSPECTION_NOTICE,
            PaperKind.RECTIFICATION_ORDER, PaperKind.LEAD_REFERRAL, PaperKind.NOTIFICATION_LETTER,
            PaperKind.CRIMINAL_REFERRAL);

    private final DocumentNumbers numbers;
    private final Actor actor;
    private final PrintDesk desk;
    private final Workplace place;
    private final Drawer drawer;
    private final VBox box = new VBox();
    private final TextField search = new TextField();
    private final OptionBox<PaperKind> kind = new OptionBox<>(Messages.text("ui.notice.kind"),
            Messages.text("ui.notice.kind.all"), (PaperKind each) -> Messages.of(each));
    private final PagedTable<DocumentNumber> table;

    NumbersView(DocumentNumbers numbers, Actor actor, PrintDesk desk, Workplace place, Drawer drawer) {
        this.numbers = numbers;
        this.actor = actor;
        this.desk = desk;
        this.place = place;
        this.drawer = drawer;
        table = new PagedTable<>(Messages.text("ui.notice.part.NUMBERS"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.notice.numbers.count", total));
        kind.offer(NUMBERED);
        kind.selectedProperty().addListener((_, _, _) -> onShow());
        search.setPromptText(Messages.text("ui.notice.numbers.search"));
        search.setAccessibleText(Messages.text("ui.notice.numbers.search"));
        search.textProperty().addListener((_, _, _) -> onShow());
        HBox line = new HBox(search, kind.node());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("chips-line");
        table.fill(box, line);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        String only = kind.selectedProperty().get().map(PaperKind::name).orElse("");
        String words = search.getText().strip();
        table.show(request -> numbers.page(only, words, request));
    }

    @Override
    public void onHide() {
        drawer.close();
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
    }

    private List<Column<DocumentNumber>> columns() {
        return List.of(
                Column.<DocumentNumber>text(Messages.text("ui.notice.number"), DocumentNumber::text).width(15),
                Column.<DocumentNumber>text(Messages.text("ui.notice.kind"), NumbersView::kind).width(11),
                Column.<DocumentNumber>text(Messages.text("ui.notice.numbers.at"),
                        number -> desk.moment(number.takenAt())).width(12),
                Column.<DocumentNumber>text(Messages.text("ui.notice.numbers.by"),
                        number -> desk.person(number.takenBy())).width(8),
                Column.<DocumentNumber>text(Messages.text("ui.notice.numbers.void"),
                        number -> Objects.requireNonNullElse(number.voidReason(), "")).growing().width(16));
    }

    private static String kind(DocumentNumber number) {
        return Arrays.stream(PaperKind.values()).filter(each -> each.name().equals(number.kind())).findFirst()
                .map((PaperKind each) -> Messages.of(each)).orElse(number.kind());
    }

    private void open(DocumentNumber number) {
        KeyValues facts = new KeyValues().add(Messages.text("ui.notice.kind"), kind(number))
                .add(Messages.text("ui.notice.numbers.at"), desk.moment(number.takenAt()))
                .add(Messages.text("ui.notice.numbers.by"), desk.person(number.takenBy()));
        VBox details = new VBox(facts);
        if (number.holds()) {
            details.getChildren().add(Buttons.plain(Messages.text("ui.notice.numbers.spoil"), () -> spoil(number)));
        } else {
            facts.add(Messages.text("ui.notice.numbers.voided"), Messages.text("ui.notice.numbers.voided.by",
                    desk.moment(number.voidedAt()), desk.person(number.voidedBy())));
            facts.add(Messages.text("ui.notice.numbers.void"), Objects.requireNonNullElse(number.voidReason(), ""));
        }
        drawer.show(number.text(), details);
    }

    private void spoil(DocumentNumber number) {
        String verb = Messages.text("ui.notice.numbers.spoil");
        place.dialogs().reason(verb, Messages.text("ui.notice.numbers.spoil.sentence", number.text()), verb,
                reason -> place.background().run(BackgroundWork.quiet(_ -> {
                    numbers.giveUp(actor.login(), number.id(), reason);
                    return number;
                }).onSuccess(_ -> {
                    drawer.close();
                    place.notifier().done(Messages.text("ui.notice.numbers.spoiled", number.text()));
                    onShow();
                })));
    }
}
