package cn.shuangsuiji.ui.quality;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.quality.DuplicateGroup;
import cn.shuangsuiji.catalog.quality.DuplicateMember;
import cn.shuangsuiji.catalog.quality.DuplicateService;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The groups of rows that may be one target; a line opens the group to be decided. */
final class DuplicatesView implements View {
    private final DuplicateService duplicates;
    private final Workplace workplace;
    private final Button find = Buttons.plain(Messages.text("ui.quality.find"), this::find);
    private final PagedTable<DuplicateGroup> table;
    private final VBox groups = new VBox();
    private final StackPane place = new StackPane();
    private final MergePane merging;

    DuplicatesView(DuplicateService duplicates, Actor actor, Workplace workplace) {
        this.duplicates = duplicates;
        this.workplace = workplace;
        merging = new MergePane(duplicates, actor, workplace, this::back);
        table = new PagedTable<>(Messages.text("ui.quality.part.duplicates"), workplace.background(),
                columns(this::open)).onOpen(this::open).count(count -> Messages.text("ui.quality.groups", count))
                .empty(new EmptyState(Messages.text("ui.quality.groups.none")));
        Label remark = new Label(Messages.text("ui.quality.groups.remark"));
        remark.getStyleClass().add(Tone.MUTED.styleClass());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(remark, gap, find);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        table.fill(groups, bar);
        place.setMinHeight(0);
        place.getChildren().setAll(groups);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void onShow() {
        if (place.getChildren().contains(groups)) {
            table.show(duplicates::groups);
        }
    }

    private void find() {
        Buttons.waitFor(find,
                workplace.background().run(BackgroundWork.of(Messages.text("ui.quality.finding"), progress -> {
                    duplicates.find(progress);
                    return duplicates;
                }).onSuccess(found -> table.show(found::groups))));
    }

    private void open(DuplicateGroup group) {
        merging.show(group);
        place.getChildren().setAll(merging.node());
        merging.focus();
    }

    private void back() {
        place.getChildren().setAll(groups);
        onShow();
        table.focus();
    }

    private static List<Column<DuplicateGroup>> columns(Consumer<DuplicateGroup> open) {
        return List.of(
                Column.<DuplicateGroup>text(Messages.text("catalog.quality.column.name"),
                        group -> each(group, DuplicateMember::name)).growing().width(20),
                Column.<DuplicateGroup>number(Messages.text("ui.quality.members"), group -> group.members().size())
                        .width(4),
                Column.<DuplicateGroup>text(Messages.text("ui.quality.why"),
                        group -> group.reasons().stream().sorted().map(Messages::of)
                                .collect(Collectors.joining(Messages.text("ui.catalog.and"))))
                        .width(18),
                Column.<DuplicateGroup>text(Messages.text("catalog.quality.column.code"),
                        group -> each(group, DuplicateMember::code)).width(22),
                Column.<DuplicateGroup>action("", _ -> Messages.text("ui.quality.decide"), open).width(5.5));
    }

    private static String each(DuplicateGroup group, Function<DuplicateMember, String> what) {
        return group.members().stream().map(what).distinct()
                .collect(Collectors.joining(Messages.text("ui.catalog.and")));
    }
}
