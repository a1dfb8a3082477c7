package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the commands of one run share: where they write, and the office's data. */
final class Desk {
    private final Surroundings surroundings;
    private @Nullable Path chosen;

    Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Takes another data folder than the standard one; null for the standard one. */
    void choose(@Nullable Path folder) {
        chosen = folder;
    }

    Path dataFolder() {
        return chosen == null ? surroundings.dataFolder() : chosen;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Opens the data of an office that is there; its user closes it.
     *
     * @throws AppException when there is none, so that a mistyped folder never becomes a new, empty office
     */
    App open() {
        if (!Files.exists(dataFolder().resolve(App.DATABASE))) {
            throw new AppException("cli.data.none", dataFolder().toAbsolutePath());
        }
        App app = openOrMake();
        if (app.offices.current().isEmpty()) {
            app.close();
            throw new AppException("cli.data.none", dataFolder().toAbsolutePath());
        }
        return app;
    }

    /** As {@link #open()}, where an office is about to be founded. */
    App openOrMake() {
        return new App(dataFolder(), Assets.standard(), surroundings.clock());
    }

    /** Writes a line: the bundle's sentence of this key with its values. */
    void say(String key, @Nullable Object... values) {
        surroundings.out().println(Messages.text(key, values));
    }

    /** Where slow work tells how far it is: beside the output, so that this can be kept in a file. */
    Progress progress() {
        return new LineProgress(surroundings.err());
    }
}
