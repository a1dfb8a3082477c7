package cn.shuangsuiji.notice.paper;

import java.time.LocalDateTime;
import java.util.List;

/// 抽取结果单: what was drawn, by which seed, to be compared with the commitment sheet.
///
/// @param task UUID of the task
/// @param organ full name of the drawing organ
/// @param taskName name of the task
/// @param taskNumber the platform's number of the task
/// @param attempt which draw of this task, from 1
/// @param commitment SHA-256 of the draw's plan, 64 hexadecimal digits
/// @param digits the digits that witnesses gave
/// @param seed the seed made of them, hexadecimal
/// @param drawnAt when, local time
/// @param drawn the targets in the order of the draw
public record DrawResultSheet(String task, String organ, String taskName, String taskNumber, int attempt,
        String commitment,
        String digits, String seed, LocalDateTime drawnAt, List<Drawn> drawn) implements Paper {
    public DrawResultSheet {
        drawn = List.copyOf(drawn);
    }

    /**
     * @param name of the target
     * @param code its unified social credit code or registration number
     * @param inspectors names, the leader first; empty before assignment
     */
    public record Drawn(String name, String code, String inspectors) {}

    @Override
    public PaperKind kind() {
        return PaperKind.DRAW_RESULT;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber + "-" + attempt;
    }

    /** How many were drawn. */
    public int count() {
        return drawn.size();
    }
}
