package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawnTarget;
import cn.shuangsuiji.draw.SeedEntry;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.security.Actor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the digits and draws at once. */
@Command(name = "seed")
final class TaskSeedCommand extends TaskStep {
    @ArgGroup(multiplicity = "1")
    private Digits digits;

    @Option(names = "--sealed", paramLabel = "${bundle:label.value}")
    private String sealed = "";

    @Option(names = "--public-value", paramLabel = "${bundle:label.value}")
    private String publicValue = "";

    TaskSeedCommand(Desk desk) {
        super(desk);
    }

    /** Either typed by two people, or this computer's. */
    static final class Digits {
        @ArgGroup(exclusive = false)
        private @Nullable Typed typed;

        @Option(names = "--machine", required = true)
        private boolean machine;
    }

    /** What two people typed. */
    static final class Typed {
        @Option(names = "--digits", required = true, paramLabel = "${bundle:label.digits}")
        private String first;

        @Option(names = "--digits-again", required = true, paramLabel = "${bundle:label.digits}")
        private String second;

        @Option(names = "--source", paramLabel = "${bundle:label.source}")
        private DigitSource source = DigitSource.DICE;
    }

    @Override
    void take(App app, Actor actor, InspectionTask task) {
        DrawAttempt drawn = app.draws.draw(actor, task.id(), entry(app));
        SeedInputs inputs = SeedInputs.read(Objects.requireNonNull(drawn.seed()));
        List<DrawnTarget> targets = app.draws.drawn(task.id());
        say("cli.task.drawn", task.title(), inputs.digits(),
                inputs.seed(Objects.requireNonNull(drawn.commitment())).hex(), targets.size());
        targets.forEach(target -> say("cli.task.target", target.code(), target.snapshot().name()));
    }

    private SeedEntry entry(App app) {
        if (digits.machine || digits.typed == null) {
            String machine = app.draws.machineDigits();
            return new SeedEntry(machine, machine, DigitSource.THIS_COMPUTER, sealed, publicValue);
        }
        return new SeedEntry(digits.typed.first, digits.typed.second, digits.typed.source, sealed, publicValue);
    }
}
