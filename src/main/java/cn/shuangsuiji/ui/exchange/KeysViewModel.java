package cn.shuangsuiji.ui.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.exchange.Certificates;
import cn.shuangsuiji.office.Office;
import cn.shuangsuiji.security.Actor;
import cn.shuangsuiji.security.Permission;
import cn.shuangsuiji.ui.kit.BackgroundWork;
import cn.shuangsuiji.ui.kit.Badge;
import cn.shuangsuiji.ui.kit.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes the office's key and takes in the certificates that make it count. */
final class KeysViewModel {
    private final ExchangeSources sources;
    private final Actor actor;

    KeysViewModel(ExchangeSources sources, Actor actor) {
        this.sources = sources;
        this.actor = actor;
    }

    /** Why this person cannot; empty for whoever exchanges. */
    Optional<String> refusal() {
        return actor.may(Permission.EXCHANGE)
                ? Optional.empty()
                : Optional.of(Messages.text("security.not.allowed", actor.name(), Messages.of(Permission.EXCHANGE)));
    }

    /** Makes the key pair and the request. */
    BackgroundWork<Path> create(String password) {
        return BackgroundWork.quiet(_ -> {
            Office office = sources.offices().current().orElseThrow(() -> new AppException("exchange.office.missing"));
            return sources.keys().createRequest(office.code(), office.name(), password.toCharArray());
        });
    }

    /** Writes a copy of the request to carry to the province. */
    BackgroundWork<Path> copy(Path request, Path to) {
        return BackgroundWork.quiet(_ -> {
            AtomicFile.write(to, out -> Files.copy(request, out));
            return to;
        });
    }

    BackgroundWork<Path> trust(Path file, String fingerprint) {
        return BackgroundWork.quiet(_ -> {
            sources.keys().trust(file, fingerprint);
            return file;
        });
    }

    BackgroundWork<Path> install(Path file) {
        return BackgroundWork.quiet(_ -> {
            sources.keys().install(file);
            return file;
        });
    }

    BackgroundWork<Path> installProvince(Path file) {
        return BackgroundWork.quiet(_ -> {
            sources.keys().installProvince(file);
            return file;
        });
    }

    /** Until when it counts, red when that is over. */
    Badge validity(X509Certificate certificate) {
        LocalDate last = certificate.getNotAfter().toInstant().atZone(sources.clock().getZone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(LocalDate.now(sources.clock()), last);
        return days < 0
                ? new Badge(Messages.text("ui.exchange.keys.over", last), Tone.OVERDUE)
                : new Badge(Messages.text("ui.exchange.keys.until", last, days), Tone.PLAIN);
    }

    /** The owner's name with its code. */
    static String owner(X509Certificate certificate) {
        return Messages.text("ui.exchange.keys.owner.of", Certificates.name(certificate),
                Certificates.code(certificate));
    }
}
