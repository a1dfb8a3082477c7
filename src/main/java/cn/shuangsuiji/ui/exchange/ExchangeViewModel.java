package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.exchange.ExportRange;
import cn.shuangsuiji.exchange.Identity;
import cn.shuangsuiji.exchange.KeyState;
import cn.shuangsuiji.exchange.OutboxEntry;
import cn.shuangsuiji.exchange.PackageIn;
import cn.shuangsuiji.exchange.PackageOut;
import cn.shuangsuiji.exchange.Sending;
import cn.shuangsuiji.exchange.UsbFolder;
import cn.shuangsuiji.exchange.WrittenPackage;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.Background;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Credentials;
import cn.shuangsuiji.ui.kit.LatestWork;
import cn.shuangsuiji.ui.kit.PageLoader;
import cn.shuangsuiji.ui.kit.Timestamps;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Reads what waits and carries it out and in. The office's key is opened once with its password and stays open as long as
/// this person is logged in; the password itself is not kept.
final class ExchangeViewModel {
    private final ExchangeSources sources;
    private final Actor actor;
    private final Timestamps times;
    private final LatestWork reading;
    private final ReadOnlyObjectWrapper<ExchangeState> state = new ReadOnlyObjectWrapper<>(ExchangeState.NONE);
    private volatile @Nullable Identity own;

    ExchangeViewModel(ExchangeSources sources, Actor actor, Background background) {
        this.sources = sources;
        this.actor = actor;
        this.times = new Timestamps(sources.clock().getZone());
        this.reading = background.latest();
    }

    ReadOnlyObjectProperty<ExchangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void refresh() {
        reading.run(BackgroundWork.quiet(_ -> read()).onSuccess(state::set));
    }

    /** How many records wait to be sent, for the navigation. */
    long pending() {
        return sources.sending().status().pending();
    }

    /** Whether the office's key was opened since the login. */
    boolean isOpened() {
        return own != null;
    }

    BackgroundWork<Identity> open(String password) {
        return BackgroundWork.quiet(_ -> sources.keys().office(password.toCharArray()))
                .onSuccess(identity -> own = identity);
    }

    BackgroundWork<WrittenPackage> export(Path folder, ExportRange range) {
        return BackgroundWork.of(Messages.text("ui.exchange.exporting"),
                progress -> sources.sending().export(actor, opened(), folder, range, progress));
    }

    /** @param place a stick, a folder, or one package */
    BackgroundWork<List<PackageIn>> receive(Path place) {
        return BackgroundWork.of(Messages.text("ui.exchange.importing"),
                progress -> sources.receiving().receive(actor, opened(), new UsbFolder(place), progress));
    }

    /** Takes in a list that looked too small; runs on a worker's thread. */
    PackageIn confirm(PackageIn waiting, Credentials second) {
        Actor other = sources.accounts().second(actor, second.name(), second.password(), Permission.APPROVE,
                Messages.text("exchange.confirm.step"));
        return sources.receiving().confirm(actor, other, opened(), waiting.id(), Progress.NONE);
    }

    PageLoader<OutboxEntry> outbox(Optional<Sending> chosen) {
        return request -> sources.sending().outbox(chosen.orElse(null), request);
    }

    PageLoader<PackageOut> sent() {
        return sources.sending()::sent;
    }

    PageLoader<PackageIn> received() {
        return sources.receiving()::received;
    }

    Timestamps times() {
        return times;
    }

    /** The person's name; the login where nobody has it. */
    String name(String login) {
        return state.get().names().getOrDefault(login, login);
    }

    private Identity opened() {
        Identity identity = own;
        if (identity == null) {
            throw new IllegalStateException("The key is opened before it is used");
        }
        return identity;
    }

    private ExchangeState read() {
        KeyState keys = sources.keys().state();
        return new ExchangeState(sources.sending().status(), keys, obstacle(keys), sources.accounts().names());
    }

    private Optional<String> obstacle(KeyState keys) {
        if (!actor.may(Permission.EXCHANGE)) {
            return Optional.of(Messages.text("security.not.allowed", actor.name(), Messages.of(Permission.EXCHANGE)));
        }
        return keys.complete() ? Optional.empty() : Optional.of(Messages.text("ui.exchange.keys.first"));
    }
}
