package cn.shuangsuiji.ui.catalog;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Label;
import cn.shuangsuiji.catalog.Licence;
import cn.shuangsuiji.catalog.Origin;
import cn.shuangsuiji.catalog.RiskEntry;
import cn.shuangsuiji.catalog.Target;
import cn.shuangsuiji.inspection.Visit;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.KeyValues;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A target's details; its owner, its devices and its visits lead on. */
final class TargetDetailsView extends VBox {
    private final Drawer drawer;
    private final CatalogSources sources;
    private final Workplace place;
    private final TargetActions actions;

    TargetDetailsView(TargetDetails details, Drawer drawer, CatalogSources sources, Workplace place,
            TargetActions actions) {
        this.actions = actions;
        this.drawer = drawer;
        this.sources = sources;
        this.place = place;
        getChildren().addAll(new Section(Messages.text("ui.catalog.registered"), facts(details),
                actions.node(details.target(), details.proposals())),
                new Section(Messages.text("ui.catalog.inspecting"), inspecting(details)));
        if (!details.licences().isEmpty()) {
            KeyValues licences = new KeyValues();
            details.licences().forEach(licence -> licences.add(licence.kind(), words(licence)));
            getChildren().add(new Section(Messages.text("ui.catalog.licences", details.licences().size()), licences));
        }
        if (!details.owned().isEmpty()) {
            VBox owned = new VBox();
            details.owned().forEach(target -> owned.getChildren().add(link(target)));
            getChildren().add(new Section(Messages.text("ui.catalog.owned", details.owned().size()), owned));
        }
        if (!details.visits().isEmpty()) {
            VBox visits = new VBox();
            details.visits().forEach(drawn -> visits.getChildren().add(link(drawn)));
            getChildren().add(new Section(Messages.text("ui.catalog.drawn", details.visits().size()), visits));
        }
    }

    private KeyValues facts(TargetDetails details) {
        Target target = details.target();
        Badge status = TargetListView.status(target);
        KeyValues facts = new KeyValues().addCode(Messages.text("ui.catalog.code"), target.code())
                .add(Messages.text("ui.catalog.origin"), Messages.of(target.origin()),
                        target.origin() == Origin.OFFICE ? Tone.ACCENT : Tone.PLAIN)
                .add(Messages.text("ui.catalog.registration"), target.registrationNumber())
                .add(Messages.text("ui.catalog.kind"), Messages.of(target.kind()))
                .add(Messages.text("ui.catalog.status"), status.text(), status.tone())
                .add(Messages.text("ui.catalog.status.since"), since(target))
                .add(Messages.text("ui.catalog.address"), target.address())
                .add(Messages.text("ui.catalog.division"), actions.area(target.division()))
                .add(Messages.text("ui.catalog.representative"), target.legalRepresentative())
                .add(Messages.text("ui.catalog.phone"), target.phone())
                .add(Messages.text("ui.catalog.industry"), target.industry())
                .add(Messages.text("ui.catalog.scope"), target.scope());
        details.owner().ifPresent(owner -> facts.add(Messages.text("ui.catalog.owner"), link(owner)));
        return facts.add(Messages.text("ui.catalog.asof.row"), target.asOf().toString());
    }

    private static KeyValues inspecting(TargetDetails details) {
        Target target = details.target();
        String score = target.riskScore() == null
                ? Messages.of(target.riskClass())
                : Messages.text("ui.catalog.risk.score", Messages.of(target.riskClass()), target.riskScore());
        KeyValues inspecting = new KeyValues().add(Messages.text("ui.catalog.risk"), score);
        if (!details.earlierRisks().isEmpty()) {
            inspecting.add(Messages.text("ui.catalog.risk.earlier"),
                    details.earlierRisks().stream().map(TargetDetailsView::words).collect(Collectors.joining("\n")));
        }
        return inspecting.add(Messages.text("ui.catalog.labels"), details.labels().stream().map(Label::name)
                .collect(Collectors.joining(Messages.text("ui.catalog.and"))));
    }

    private static String since(Target target) {
        String day = Objects.toString(target.statusDay(), "");
        return target.statusSource().isEmpty() ? day : (day + " " + target.statusSource()).strip();
    }

    private static String words(Licence licence) {
        return licence.expires() == null
                ? licence.number()
                : Messages.text("ui.catalog.licence.until", licence.number(), licence.expires());
    }

    private static String words(RiskEntry entry) {
        String risk = Messages.of(entry.riskClass());
        return entry.riskScore() == null
                ? Messages.text("ui.catalog.risk.entry", entry.day(), risk)
                : Messages.text("ui.catalog.risk.entry.score", entry.day(), risk, entry.riskScore());
    }

    private Button link(Target target) {
        return wrapping(Buttons.link(target.name(), () -> place.background()
                .run(BackgroundWork.quiet(_ -> TargetDetails.read(sources, target.code())).onSuccess(next -> drawer
                        .show(next.target().name(), new TargetDetailsView(next, drawer, sources, place, actions))))));
    }

    private Button link(TargetDetails.Drawn drawn) {
        Visit visit = drawn.visit();
        String day = visit.inspectedOn() == null ? "" : visit.inspectedOn() + " ";
        return wrapping(Buttons.link(day + drawn.task() + " " + Messages.of(visit.state()),
                () -> place.navigator().open("inspection", visit.id())));
    }

    /** A name may be longer than the drawer is wide. */
    private static Button wrapping(Button button) {
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }
}
