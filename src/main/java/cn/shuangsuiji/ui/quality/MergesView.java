package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.quality.DuplicateService;
import cn.shuangsuiji.catalog.quality.TargetMerge;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Timestamps;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was merged, by whom and why; a line can be taken back while nothing changed since. */
final class MergesView implements View {
    private final DuplicateService duplicates;
    private final Timestamps times;
    private final Actor actor;
    private final Workplace workplace;
    private final PagedTable<TargetMerge> table;
    private final VBox box = new VBox();

    MergesView(DuplicateService duplicates, Timestamps times, Actor actor, Workplace workplace) {
        this.duplicates = duplicates;
        this.times = times;
        this.actor = actor;
        this.workplace = workplace;
        table = new PagedTable<>(Messages.text("ui.quality.part.merges"), workplace.background(), columns())
                .onOpen(this::ask).count(count -> Messages.text("ui.quality.merges", count))
                .empty(new EmptyState(Messages.text("ui.quality.merges.none")));
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        box.setMinHeight(0);
        box.getStyleClass().add("screen-part");
        box.getChildren().add(table.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(duplicates::merges);
    }

    private boolean mayUndo(TargetMerge merge) {
        return merge.undoneAt() == null && actor.may(Permission.IMPORT_LISTS);
    }

    private void ask(TargetMerge merge) {
        if (!mayUndo(merge)) {
            return;
        }
        workplace.dialogs().confirm(Messages.text("ui.quality.unmerge.title", merge.mergedName()),
                Messages.text("ui.quality.unmerge.sentence", merge.mergedName(), merge.keptName()),
                Messages.text("ui.quality.unmerge"), () -> workplace.background().run(BackgroundWork
                        .of(Messages.text("ui.quality.merging"), _ -> {
                            duplicates.undo(actor, merge);
                            return merge;
                        }).onSuccess(done -> {
                            workplace.notifier().done(Messages.text("ui.quality.unmerged", done.mergedName()));
                            table.refresh();
                        })));
    }

    private List<Column<TargetMerge>> columns() {
        return List.of(
                Column.<TargetMerge>text(Messages.text("ui.quality.merged"),
                        merge -> Messages.text("ui.quality.row", merge.mergedName(), merge.mergedCode())).growing()
                        .width(16),
                Column.<TargetMerge>text(Messages.text("ui.quality.kept"),
                        merge -> Messages.text("ui.quality.row", merge.keptName(), merge.keptCode())).growing()
                        .width(16),
                Column.<TargetMerge>text(Messages.text("ui.quality.reason"), TargetMerge::reason).width(12),
                Column.<TargetMerge>text(Messages.text("ui.quality.by"),
                        merge -> merge.mergedBy() + " " + times.minute(merge.mergedAt())).width(14),
                Column.<TargetMerge>badge(Messages.text("ui.catalog.status"), merge -> merge.undoneAt() == null
                        ? new Badge(Messages.text("ui.quality.holds"), Tone.PLAIN)
                        : new Badge(Messages.text("ui.quality.undone"), Tone.MUTED)).width(5),
                Column.<TargetMerge>action("",
                        merge -> mayUndo(merge) ? Messages.text("ui.quality.unmerge") : null, this::ask).width(7));
    }
}
