package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.catalog.DataAge;
import cn.shuangsuiji.draw.AttemptState;
import cn.shuangsuiji.draw.DrawAttempt;
import cn.shuangsuiji.draw.DrawPlan;
import cn.shuangsuiji.draw.DrawPreview;
import cn.shuangsuiji.draw.SeedInputs;
import cn.shuangsuiji.plan.InspectionTask;
import cn.shuangsuiji.plan.TaskState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of a task's draw, read at one moment.
///
/// @param office the office's name
/// @param unregistered why the draw may not begin without the platform's number; empty where it may
/// @param preview from how many, how many; as frozen once that is done; null when it cannot be told
/// @param obstacle why the preview cannot be told; else empty
/// @param partNames names of the strata's areas or kinds, by their codes
/// @param inspectors how many people can be sent
/// @param targetsAge how old the targets' list is that the freeze would take
/// @param items names of the task's items
/// @param attempts oldest first
/// @param drawn by code; none before the draw
/// @param board without rows before the draw
public record DrawFacts(String office, InspectionTask task, String unregistered, @Nullable DrawPreview preview,
        String obstacle, Map<String, String> partNames, int inspectors, DataAge targetsAge,
        List<String> items,
        List<DrawAttempt> attempts, List<DrawnRow> drawn, TicketBoard board, AssignmentBalance balance, People people,
        Moments moments) {
    public DrawFacts {
        items = List.copyOf(items);
        partNames = Map.copyOf(partNames);
        attempts = List.copyOf(attempts);
        drawn = List.copyOf(drawn);
    }

    /** Whether the task's state is reached or passed. */
    public boolean reached(TaskState state) {
        return task.state().atLeast(state);
    }

    /** The attempt on its way; null before the first freeze and after a redraw was decided. */
    public @Nullable DrawAttempt current() {
        return attempts.isEmpty() || attempts.getLast().state() == AttemptState.SUPERSEDED ? null : attempts.getLast();
    }

    /** As {@link #current()}, where the task's state says that there is one. */
    public DrawAttempt frozen() {
        return Objects.requireNonNull(current());
    }

    /** Number of the attempt on its way, or of the next. */
    public int attempt() {
        DrawAttempt current = current();
        return current == null ? attempts.size() + 1 : current.attempt();
    }

    /** The commitment; empty before. */
    public String commitment() {
        DrawAttempt current = current();
        return current == null || current.commitment() == null ? "" : current.commitment();
    }

    /** The public value that the commitment named; empty where it named none. */
    public String publicValueName() {
        DrawAttempt current = current();
        String name = current == null || current.plan() == null
                ? null
                : DrawPlan.read(current.plan()).string("publicValueName");
        return name == null ? "" : name;
    }

    /** The seed as 64 hexadecimal digits; empty before the draw. */
    public String seedHex() {
        DrawAttempt current = current();
        return current == null ? "" : seedHex(current);
    }

    /** The seed of an attempt; empty where it was not drawn. */
    public static String seedHex(DrawAttempt attempt) {
        return attempt.seed() == null || attempt.commitment() == null
                ? ""
                : SeedInputs.read(attempt.seed()).seed(attempt.commitment()).hex();
    }

    /** How many can be drawn; zero where that is not known. */
    public int drawable() {
        return preview == null ? 0 : preview.drawable();
    }

    /** How many will be drawn, or were, in words: "36 户", "36 户以上". */
    public String visits() {
        if (!drawn.isEmpty()) {
            return Messages.text("ui.draw.visits", drawn.size());
        }
        if (preview == null) {
            return Messages.text("ui.draw.visits", 0);
        }
        return Messages.text(preview.visits().exact() ? "ui.draw.visits" : "ui.draw.visits.least",
                preview.visits().least());
    }
}
