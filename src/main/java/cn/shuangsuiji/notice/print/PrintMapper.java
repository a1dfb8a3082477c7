package cn.shuangsuiji.notice.print;

import cn.shuangsuiji.base.PageRequest;
import cn.shuangsuiji.notice.paper.PaperKind;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of print runs, their papers, and the remembered printers. */
interface PrintMapper {
    record Run(long id, String uuid, String file, String sha256, String printer, int copies, boolean duplex,
            String startedBy, Instant startedAt) {}

    record Row(long runId, int ordinal, PaperKind kind, String subjectKind, String subject, String reference,
            int firstPage, int pages, String template, String templateSha256, boolean reprint,
            @Nullable Instant printedAt) {}

    void addRun(Run run);

    Run byUuid(String uuid);

    @Nullable
    Run run(long id);

    void addPaper(Row row);

    List<Row> papers(long runId);

    PrintCount count(@Param("kind") PaperKind kind, @Param("subject") String subject,
            @Param("reference") String reference);

    List<PaperKind> kinds(String subject);

    void printed(@Param("runId") long runId, @Param("ordinal") int ordinal, @Param("reprint") boolean reprint,
            @Param("who") String who, @Param("at") Instant at);

    void close(@Param("runId") long runId, @Param("at") Instant at);

    List<OpenRun> open();

    List<LoggedPaper> log(@Param("kind") @Nullable PaperKind kind, @Param("words") String words,
            @Param("request") PageRequest request);

    long logged(@Param("kind") @Nullable PaperKind kind, @Param("words") String words);

    @Nullable
    PrinterChoice choice(PaperKind kind);

    void choose(@Param("kind") PaperKind kind, @Param("choice") PrinterChoice choice);
}
