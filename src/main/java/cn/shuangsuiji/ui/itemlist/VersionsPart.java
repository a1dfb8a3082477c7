package cn.shuangsuiji.ui.itemlist;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.itemlist.ItemDifference;
import cn.shuangsuiji.catalog.itemlist.ItemListVersion;
import cn.shuangsuiji.catalog.itemlist.VersionState;
import cn.shuangsuiji.publication.ItemListFiles;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Buttons;
import cn.shuangsuiji.ui.kit.Column;
import cn.shuangsuiji.ui.kit.Drawer;
import cn.shuangsuiji.ui.kit.EmptyState;
import cn.shuangsuiji.ui.kit.PagedTable;
import cn.shuangsuiji.ui.kit.Tone;
import cn.shuangsuiji.ui.kit.View;
import cn.shuangsuiji.ui.kit.Workplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// 版本: every version the list ever had; a row opens what it changed, and writes it out for the public.
final class VersionsPart implements View {
    private final ItemListSources sources;
    private final Actor actor;
    private final Workplace place;
    private final Drawer drawer;
    private final PeopleNames names;
    private final PagedTable<ItemListVersion> table;
    private final VBox box = new VBox();

    VersionsPart(ItemListSources sources, Actor actor, Workplace place, Drawer drawer) {
        this.sources = sources;
        this.actor = actor;
        this.place = place;
        this.drawer = drawer;
        names = new PeopleNames(sources.accounts());
        table = new PagedTable<>(Messages.text("ui.itemlist.part.VERSIONS"), place.background(), columns())
                .onOpen(this::open).count(total -> Messages.text("ui.itemlist.versions", total))
                .empty(new EmptyState(Messages.text("ui.itemlist.versions.none")));
        table.fill(box);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void onShow() {
        table.show(Lines.pages(() -> {
            sources.lists().takeForce();
            names.read();
            return sources.lists().versions();
        }));
    }

    @Override
    public void focusSearch() {
        table.focus();
    }

    private void open(ItemListVersion version) {
        if (!version.held()) {
            drawer.show(version.name(), new VersionDetails(version, List.of(), List.of(), null));
            return;
        }
        compare(version, null);
    }

    /** Shows what changed since another version; null for the one just before. */
    private void compare(ItemListVersion version, @Nullable ItemListVersion other) {
        place.background().run(BackgroundWork.quiet(_ -> other == null
                ? sources.lists().changes(version)
                : sources.lists().differences(other, version)).onSuccess(changes -> show(version, changes, other)));
    }

    private void show(ItemListVersion version, List<ItemDifference> changes,
            @Nullable ItemListVersion other) {
        place.background().run(BackgroundWork.quiet(_ -> sources.lists().versions().stream()
                .filter(each -> each.held() && each.id() != version.id()).toList()).onSuccess(others -> {
                    VersionDetails details = new VersionDetails(version, changes, others, other);
                    details.onCompare(chosen -> compare(version, chosen));
                    Button publish = Buttons.primary(Messages.text("ui.itemlist.publish"), () -> publish(version));
                    publish.setDisable(!actor.may(Permission.PUBLISH));
                    details.getChildren().addFirst(Lines.section(Lines.buttons(publish)));
                    drawer.show(version.name(), details);
                }));
    }

    private void publish(ItemListVersion version) {
        place.files().folder(Messages.text("ui.itemlist.publish.folder"))
                .ifPresent(folder -> place.background().run(write(version, folder)));
    }

    private BackgroundWork<ItemListFiles> write(ItemListVersion version, Path folder) {
        return BackgroundWork
                .of(Messages.text("ui.itemlist.publishing", version.name()),
                        progress -> sources.publication().write(actor, version, folder, progress))
                .onSuccess(files -> place.notifier().done(Messages.text("ui.itemlist.published", version.name(),
                        files.items(), files.page())));
    }

    private List<Column<ItemListVersion>> columns() {
        return List.of(
                Column.<ItemListVersion>text(Messages.text("ui.itemlist.number"),
                        version -> Objects.toString(version.number(), "")).width(4),
                Column.<ItemListVersion>text(Messages.text("ui.itemlist.name"), ItemListVersion::name).growing()
                        .width(14),
                Column.badge(Messages.text("ui.itemlist.state"), VersionsPart::state),
                Column.date(Messages.text("ui.itemlist.from"), ItemListVersion::effectiveFrom),
                Column.date(Messages.text("ui.itemlist.until"), ItemListVersion::effectiveUntil),
                Column.<ItemListVersion>text(Messages.text("ui.itemlist.source"), ItemListVersion::source).width(16),
                Column.<ItemListVersion>text(Messages.text("ui.itemlist.drafted"),
                        version -> names.of(version.draftedBy())).width(6),
                Column.<ItemListVersion>text(Messages.text("ui.itemlist.approved.by"),
                        version -> names.of(version.approvedBy()))
                        .width(6));
    }

    private static Badge state(ItemListVersion version) {
        VersionState state = version.state();
        return new Badge(Messages.of(state), switch (state) {
            case IN_FORCE -> Tone.GOOD;
            case APPROVED, DRAFT -> Tone.ACCENT;
            case SUPERSEDED, VOID -> Tone.MUTED;
        });
    }
}
