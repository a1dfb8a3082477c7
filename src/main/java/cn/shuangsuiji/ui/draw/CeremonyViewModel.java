package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.plan.TaskState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which page of the ceremony is shown. It follows the logged state of the draw, so that after a crash it goes on where the
/// record ends; only the turn from the commitment to the digits is not logged, for nothing happens in it.
public final class CeremonyViewModel {
    private static final int NAMES_A_PAGE = 12;

    private final DrawViewModel draw;
    private final ReadOnlyObjectWrapper<CeremonyPage> page;
    private ResultStage stage = ResultStage.NAMES;
    private int offset;

    public CeremonyViewModel(DrawViewModel draw) {
        this.draw = draw;
        page = new ReadOnlyObjectWrapper<>(this, "page", logged());
    }

    /** Why there is no ceremony of a task in this state. */
    public static Optional<String> obstacle(TaskState state) {
        return switch (state) {
            case DRAFT -> Optional.of(Messages.text("ui.draw.ceremony.draft"));
            case VOID -> Optional.of(Messages.text("ui.draw.ceremony.void"));
            default -> Optional.empty();
        };
    }

    public ReadOnlyObjectProperty<CeremonyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public DrawViewModel draw() {
        return draw;
    }

    /** The draw was read again: shows the page where it stands now; right after the draw, with the tickets unsorted. */
    public void resume() {
        CeremonyPage logged = logged();
        if (page.get() == CeremonyPage.DIGITS && logged == CeremonyPage.RESULT) {
            stage = ResultStage.AS_LISTED;
        }
        boolean typing = page.get() == CeremonyPage.DIGITS && logged == CeremonyPage.COMMITMENT;
        page.set(typing ? CeremonyPage.DIGITS : logged);
    }

    /** The witness compared the paper; the digits follow. */
    public void toDigits() {
        page.set(CeremonyPage.DIGITS);
    }

    /** Back to the commitment, as when somebody wants to compare it again. */
    public void toCommitment() {
        page.set(CeremonyPage.COMMITMENT);
    }

    /** What the last page shows now. */
    public ResultStage stage() {
        return stage;
    }

    /** The tickets sorted, and then the names. */
    public void turn() {
        stage = stage == ResultStage.AS_LISTED ? ResultStage.SORTED : ResultStage.NAMES;
    }

    /** The names that are shown now, by ticket. */
    public List<DrawnRow> names() {
        return draw.facts().drawn().stream().sorted(Comparator.comparingInt(DrawnRow::rank)).skip(offset)
                .limit(NAMES_A_PAGE).toList();
    }

    /** Whether names follow after those that are shown. */
    public boolean hasMore() {
        return offset + NAMES_A_PAGE < draw.facts().drawn().size();
    }

    /** Whether names stand before those that are shown. */
    public boolean hasBefore() {
        return offset > 0;
    }

    /** The next names in the order of the tickets. */
    public void more() {
        offset = hasMore() ? offset + NAMES_A_PAGE : offset;
    }

    /** The names before. */
    public void before() {
        offset = Math.max(0, offset - NAMES_A_PAGE);
    }

    private CeremonyPage logged() {
        DrawFacts facts = draw.facts();
        if (!facts.seedHex().isEmpty()) {
            return CeremonyPage.RESULT;
        }
        return facts.commitment().isEmpty() ? CeremonyPage.SUBJECT : CeremonyPage.COMMITMENT;
    }
}
