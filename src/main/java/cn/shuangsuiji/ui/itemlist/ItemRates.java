package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.RiskClass;
import cn.shuangsuiji.draw.QuotaRule;
import cn.shuangsuiji.office.Parameter;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import cn.shuangsuiji.ui.kit.Section;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.Workplace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Ratio and frequency of an item for each risk class: what holds today with its first day and its source, what held before
/// or will hold, and the form that sets them from a day on. Where a class has none, the plan line's ratio counts.
public final class ItemRates extends VBox {
    private static final String RATIO = "item.ratio";
    private static final String FREQUENCY = "item.frequency";

    /** The columns that must not wrap: class, ratio, frequency. */
    private static final int WHOLE_COLUMNS = 3;

    private final String code;
    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;

    /** @param code the item's */
    public ItemRates(String code, ItemListSources sources, Actor actor, Workplace place) {
        this.code = code;
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        read();
    }

    private void read() {
        place.background()
                .run(BackgroundWork.quiet(_ -> sources.offices().parameters().stream()
                        .filter(row -> row.name().equals(RATIO) || row.name().equals(FREQUENCY))
                        .filter(row -> row.scope().startsWith(code + "/"))
                        .sorted(Comparator.comparing(Parameter::scope).thenComparing(Parameter::name)
                                .thenComparing(Parameter::validFrom, Comparator.reverseOrder()))
                        .toList()).onSuccess(this::show));
    }

    private void show(List<Parameter> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-values");
        for (int column = 0; column < WHOLE_COLUMNS; column++) {
            ColumnConstraints whole = new ColumnConstraints();
            whole.setMinWidth(USE_PREF_SIZE);
            grid.getColumnConstraints().add(whole);
        }
        grid.addRow(0, head("ui.itemlist.rates.class"), head("ui.itemlist.rates.ratio"),
                head("ui.itemlist.rates.frequency"), head("ui.itemlist.rates.since"));
        for (RiskClass riskClass : RiskClass.values()) {
            Optional<Parameter> ratio = today(rows, RATIO, riskClass);
            Optional<Parameter> frequency = today(rows, FREQUENCY, riskClass);
            grid.addRow(grid.getRowCount(), Lines.words(Messages.of(riskClass), Tone.PLAIN), value(ratio),
                    value(frequency), since(ratio, frequency));
        }
        Button set = Buttons.plain(Messages.text("ui.itemlist.rates.set"), this::set);
        boolean may = actor.may(Permission.ADMINISTER);
        set.setDisable(!may);
        Section section = new Section(Messages.text("ui.itemlist.rates"), grid,
                Lines.words(Messages.text("ui.itemlist.rates.internal"), Tone.MUTED), Lines.buttons(set));
        if (!may) {
            section.getChildren().add(Lines.words(Messages.text("ui.itemlist.rates.refused"), Tone.MUTED));
        }
        List<Node> history = rows.stream().filter(row -> !holds(row)).map(this::line).toList();
        getChildren().setAll(section);
        if (!history.isEmpty()) {
            getChildren().add(new Section(Messages.text("ui.itemlist.rates.history"),
                    history.toArray(Node[]::new)));
        }
    }

    private Node line(Parameter row) {
        String riskClass = Messages.of(RiskClass.valueOf(row.scope().substring(code.length() + 1)));
        String until = row.validTo() == null ? "" : row.validTo().toString();
        return Lines.words(Messages.text("ui.itemlist.rates.line", riskClass,
                Messages.text(row.name().equals(RATIO) ? "ui.itemlist.rates.ratio" : "ui.itemlist.rates.frequency"),
                row.value(), row.validFrom(), until, row.source()), Tone.MUTED);
    }

    private void set() {
        Form form = new Form();
        Field<RiskClass> riskClass = form
                .choice(Messages.text("ui.itemlist.rates.class"), List.of(RiskClass.values()), Messages::of).required();
        Field<String> ratio = form.text(Messages.text("ui.itemlist.rates.ratio"))
                .hint(Messages.text("ui.itemlist.rates.ratio.hint")).rule(ItemRates::wrongRatio);
        Field<String> frequency = form.text(Messages.text("ui.itemlist.rates.frequency"))
                .hint(Messages.text("ui.itemlist.rates.frequency.hint"));
        Field<LocalDate> from = form.date(Messages.text("ui.itemlist.rates.from")).required().set(today());
        Field<String> source = form.longText(Messages.text("ui.itemlist.rates.source"), 2).required();
        String verb = Messages.text("ui.itemlist.rates.save");
        place.dialogs().form(Messages.text("ui.itemlist.rates.set"), Messages.text("ui.itemlist.rates.sentence", code),
                form, verb, () -> {
                    String scope = code + "/" + riskClass.get().name();
                    Optional<String> share = ratio.value();
                    Optional<String> often = frequency.value();
                    LocalDate day = from.get();
                    String where = source.get();
                    return BackgroundWork.quiet(_ -> {
                        if (share.isEmpty() && often.isEmpty()) {
                            throw new AppException("ui.itemlist.rates.nothing");
                        }
                        share.ifPresent(text -> keep(new Parameter(RATIO, scope, text.strip(), day, null, where)));
                        often.ifPresent(text -> keep(new Parameter(FREQUENCY, scope, text.strip(), day, null, where)));
                        return scope;
                    }).onSuccess(_ -> read());
                });
    }

    private void keep(Parameter parameter) {
        sources.offices().setParameter(actor.login(), parameter);
    }

    private static Optional<String> wrongRatio(String typed) {
        try {
            QuotaRule.ratio(typed.strip());
            return Optional.empty();
        } catch (AppException unreadable) {
            return Optional.of(unreadable.sentence());
        }
    }

    private Optional<Parameter> today(List<Parameter> rows, String name, RiskClass riskClass) {
        return rows.stream().filter(row -> row.name().equals(name) && row.scope().equals(code + "/" + riskClass.name()))
                .filter(this::holds).findFirst();
    }

    private boolean holds(Parameter row) {
        return !row.validFrom().isAfter(today()) && (row.validTo() == null || !row.validTo().isBefore(today()));
    }

    private LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    private static Label head(String key) {
        return Lines.words(Messages.text(key), Tone.MUTED);
    }

    private static Label value(Optional<Parameter> row) {
        return Lines.words(row.map(Parameter::value).orElse(Messages.text("ui.none")), Tone.PLAIN);
    }

    private static Label since(Optional<Parameter> ratio, Optional<Parameter> frequency) {
        return Lines.words(ratio.or(() -> frequency)
                .map(row -> Messages.text("ui.itemlist.rates.since.line", row.validFrom(), row.source()))
                .orElse(Messages.text("ui.itemlist.rates.plan")), Tone.MUTED);
    }
}
