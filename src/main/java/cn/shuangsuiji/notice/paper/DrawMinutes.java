package cn.shuangsuiji.notice.paper;

import java.time.LocalDateTime;

/// 抽取过程记录: who drew what when and how, to be signed by those who watched. What nobody recorded (place, number of the
/// film) is written by hand.
///
/// @param task UUID of the task
/// @param organ full name of the drawing organ
/// @param taskNumber the platform's number of the task
/// @param taskName name of the task
/// @param attempt which draw of this task, from 1
/// @param frozenAt when the lists were frozen, local time
/// @param committedAt when the commitment was made
/// @param drawnAt when the seed was entered
/// @param population how many were in the lists
/// @param quota how many were to be drawn
/// @param drawn how many firms the seed drew
/// @param commitment SHA-256 of the draw's plan
/// @param digits the digits that were thrown or picked in public; empty where none were
/// @param seed the seed
/// @param operator name of the person who drew
/// @param witness name of the person who watched
public record DrawMinutes(String task, String organ, String taskNumber, String taskName, int attempt,
        LocalDateTime frozenAt, LocalDateTime committedAt, LocalDateTime drawnAt, long population, long quota,
        int drawn, String commitment, String digits, String seed, String operator, String witness) implements Paper {
    @Override
    public PaperKind kind() {
        return PaperKind.DRAW_MINUTES;
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.TASK, task);
    }

    @Override
    public String reference() {
        return taskNumber + "-" + attempt;
    }
}
