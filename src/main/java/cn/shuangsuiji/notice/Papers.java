package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.BatchFonts;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.PrintableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes papers as PDF files: all of a batch in one file for the printer, or each in its own for the archive. A file is there
/// whole or not at all. A paper that cannot be made, as when its template is broken, is left out and told.
public final class Papers {
    private static final int LONGEST_NAME = 60;
    /** For fewer papers it does not pay to prepare fonts that they share. */
    private static final int MANY = 8;

    private final Templates templates;
    private final Faces faces;
    private final Clock clock;

    public Papers(Templates templates, Faces faces, Clock clock) {
        this.templates = templates;
        this.faces = faces;
        this.clock = clock;
    }

    /**
     * Puts papers one after another into one file (PDF/A-2b), each face embedded once: 4 KB a notice.
     *
     * @param papers of any kinds, at least one
     * @param file to be written; an older one is replaced
     * @throws AppException when a shipped face is damaged, the file cannot be written, or no paper could be made
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; nothing is written then
     */
    public Printed printTogether(List<? extends Paper> papers, Path file, Provenance provenance, Progress progress) {
        return together(papers.stream().map(Draft::of).toList(), file, provenance, progress);
    }

    /**
     * Puts forms with nothing filled in one after another into one file.
     *
     * @param kinds at least one
     * @throws AppException as {@link #printTogether}
     */
    public Printed printBlank(List<PaperKind> kinds, Path file, Provenance provenance) {
        return together(kinds.stream().map(Draft::blank).toList(), file, provenance, Progress.NONE);
    }

    private Printed together(List<Draft> drafts, Path file, Provenance provenance, Progress progress) {
        PaperBatch batch = batch(drafts, provenance, progress);
        batch.together(drafts, file);
        return batch.printed();
    }

    /**
     * Writes each paper to a file of its own (PDF/A-2a and PDF/UA-1), named by its kind and reference.
     *
     * @param papers of any kinds, at least one
     * @param folder where the files go; made when missing
     * @throws AppException when a shipped face is damaged, a file cannot be written, or no paper could be made; those
     *             before it are whole
     * @throws java.util.concurrent.CancellationException when the clerk stopped it
     */
    public Printed printApart(List<? extends Paper> papers, Path folder, Provenance provenance, Progress progress) {
        List<Draft> drafts = papers.stream().map(Draft::of).toList();
        PaperBatch batch = batch(drafts, provenance, progress);
        Set<String> taken = new HashSet<>();
        if (drafts.size() < MANY) {
            for (Draft paper : drafts) {
                batch.alone(paper, folder.resolve(fileName(paper, taken)), null);
            }
            return batch.printed();
        }
        try (BatchFonts fonts = batch.sharedFonts(drafts)) {
            for (Draft paper : drafts) {
                batch.alone(paper, folder.resolve(fileName(paper, taken)), fonts);
            }
            return batch.printed();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Fonts in memory do not fail", impossible);
        }
    }

    private PaperBatch batch(List<Draft> papers, Provenance provenance, Progress progress) {
        if (papers.isEmpty()) {
            throw new AppException("notice.nothing");
        }
        return new PaperBatch(templates, faces, provenance, progress, clock.instant(), papers.size());
    }

    /** A name that Windows accepts and no other paper of the batch has. */
    private static String fileName(Draft paper, Set<String> taken) {
        String name = PrintableText.clean(Messages.of(paper.kind()) + " " + paper.reference())
                .replaceAll("[\\\\/:*?\"<>|]", "_");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        String stem = name.substring(0, end).strip();
        String unique = stem;
        for (int copy = 2; !taken.add(unique); copy++) {
            unique = stem + " (" + copy + ")";
        }
        return unique + ".pdf";
    }
}
