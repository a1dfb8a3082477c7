package cn.shuangsuiji.ui.task;

import cn.shuangsuiji.assignment.DateRange;
import cn.shuangsuiji.assignment.Leave;
import cn.shuangsuiji.assignment.SeatConcerned;
import cn.shuangsuiji.assignment.UnusableReason;
import cn.shuangsuiji.assignment.Vacancy;
import cn.shuangsuiji.assignment.VacancyReason;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.Inspector;
import cn.shuangsuiji.catalog.Rank;
import cn.shuangsuiji.ui.draw.DrawnRow;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Dialogs;
import cn.shuangsuiji.ui.kit.Field;
import cn.shuangsuiji.ui.kit.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The questions before a change: why, and who decides. The person who decides logs in on the spot.
final class ChangeDialogs {
    private static final int NOTE_ROWS = 2;
    private static final int NAMED = 8;

    private final ChangeViewModel model;
    private final Dialogs dialogs;

    ChangeDialogs(ChangeViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    private record Unusable(UnusableReason reason, String note) {}

    private record Vacated(Vacancy vacancy, String note) {}

    private record Away(Leave leave, List<SeatConcerned> seats) {}

    /** 递补这一户. */
    void substitute(DrawnRow row) {
        Form form = new Form();
        Field<UnusableReason> reason = form.choice(Messages.text("ui.task.change.reason"),
                List.of(UnusableReason.values()), Messages::of).required();
        Field<String> note = note(form);
        String title = Messages.text("ui.task.substitute.title", row.name());
        String verb = Messages.text("ui.task.substitute.verb");
        dialogs.form(title, Messages.text("ui.task.substitute.question"), form, verb, () -> BackgroundWork
                .quiet(_ -> new Unusable(reason.get(), note.get())).onSuccess(why -> dialogs.secondPerson(title,
                        Messages.text("ui.task.substitute.second"), verb,
                        model.substitution(row, why.reason(), why.note()), change -> model.substituted(row, change))));
    }

    /** 换人. */
    void replace(DrawnRow row, TeamSeat seat) {
        Form form = new Form();
        Field<VacancyReason> reason = form.choice(Messages.text("ui.task.change.reason"),
                List.of(VacancyReason.values()), Messages::of).required();
        Field<LocalDate> from = form.date(Messages.text("ui.task.leave.from"))
                .hint(Messages.text("ui.task.seat.days"));
        Field<LocalDate> to = form.date(Messages.text("ui.task.leave.to")).hint(Messages.text("ui.task.seat.days"));
        Field<Rank> rank = form.choice(Messages.text("ui.task.seat.rank"), List.of(Rank.values()), Messages::of)
                .required().set(seat.rank());
        Field<String> note = note(form);
        String title = Messages.text("ui.task.seat.title", row.name(), seat.role(), seat.name());
        String verb = Messages.text("ui.task.seat.verb");
        dialogs.form(title, Messages.text("ui.task.seat.question"), form, verb, () -> BackgroundWork
                .quiet(_ -> new Vacated(new Vacancy(row.code(), seat.index(), reason.get(),
                        days(from.value().orElse(null), to.value().orElse(null)), rank.get()), note.get()))
                .onSuccess(why -> dialogs.secondPerson(title, decides(why.vacancy().rank()), verb,
                        model.replacement(why.vacancy(), why.note()), change -> model.replaced(seat, change))));
    }

    /** 某人请假. */
    void leave(List<Inspector> people) {
        Form form = new Form();
        Field<Inspector> person = form.choice(Messages.text("ui.task.leave.person"), people,
                one -> Messages.text("ui.task.leave.one", one.name(), one.unit())).required();
        Field<LocalDate> from = form.date(Messages.text("ui.task.leave.from")).required();
        Field<LocalDate> to = form.date(Messages.text("ui.task.leave.to")).required();
        Field<Rank> rank = form.choice(Messages.text("ui.task.seat.rank"), List.of(Rank.values()), Messages::of)
                .required().set(Rank.STAFF);
        person.property().addListener((_, _, chosen) -> {
            if (chosen != null) {
                rank.set(Rank.of(chosen.position()));
            }
        });
        Field<String> note = note(form);
        dialogs.form(Messages.text("ui.task.leave.title"), Messages.text("ui.task.leave.question"), form,
                Messages.text("ui.task.leave.look"), () -> {
                    Inspector who = person.get();
                    Rank whose = rank.get();
                    String why = note.get();
                    LocalDate first = from.get();
                    LocalDate last = to.get();
                    return BackgroundWork.quiet(_ -> {
                        DateRange days = new DateRange(first, last);
                        return new Away(new Leave(who.certificate(), days, whose, why),
                                model.concerned(who.certificate(), days));
                    }).onSuccess(away -> confirm(who, away));
                });
    }

    private void confirm(Inspector who, Away away) {
        List<SeatConcerned> gone = away.seats().stream().filter(SeatConcerned::vacated).toList();
        int kept = away.seats().size() - gone.size();
        String verb = gone.isEmpty()
                ? Messages.text("ui.task.leave.note")
                : Messages.text("ui.task.leave.verb", gone.size());
        String sentence = gone.isEmpty()
                ? Messages.text("ui.task.leave.none", who.name(), kept)
                : Messages.text("ui.task.leave.some", who.name(), gone.size(), seats(gone), kept);
        dialogs.secondPerson(Messages.text("ui.task.leave.title"), sentence + decides(away.leave().rank()), verb,
                model.leave(away.leave()), changes -> model.left(who.name(), changes));
    }

    private static String seats(List<SeatConcerned> seats) {
        String named = seats.stream().limit(NAMED)
                .map(seat -> Messages.text("ui.task.leave.seat", seat.targetName(), Messages.of(seat.role())))
                .collect(Collectors.joining(Messages.text("base.comma")));
        return seats.size() > NAMED ? Messages.text("ui.task.leave.more", named) : named;
    }

    private static String decides(Rank rank) {
        return Messages.text("ui.task.seat.decides." + rank);
    }

    private static Field<String> note(Form form) {
        return form.longText(Messages.text("ui.task.change.note"), NOTE_ROWS).required();
    }

    private static @Nullable DateRange days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : new DateRange(from, to);
    }
}
