package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes papers as PDF files: all of a batch in one file for the printer, or each in its own for the archive. A file is there
/// whole or not at all.
public final class Papers {
    private static final int LONGEST_NAME = 60;

    private final Templates templates;
    private final Faces faces;
    private final Clock clock;

    public Papers(Templates templates, Faces faces, Clock clock) {
        this.templates = templates;
        this.faces = faces;
        this.clock = clock;
    }

    /**
     * Puts papers one after another into one file, each face embedded once: 4 KB a notice.
     *
     * @param papers of any kinds, at least one
     * @param file to be written; an older one is replaced
     * @throws AppException when a template or a shipped face is damaged, or the file cannot be written
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; nothing is written then
     */
    public Printed printTogether(List<? extends Paper> papers, Path file, Provenance provenance, Progress progress) {
        Batch batch = new Batch(papers, progress);
        batch.write(0, papers.size(), file, provenance);
        return batch.printed();
    }

    /**
     * Writes each paper to a file of its own, named by its kind and reference.
     *
     * @param papers of any kinds, at least one
     * @param folder where the files go; made when missing
     * @throws AppException when a template or a shipped face is damaged, or a file cannot be written; those before it are
     *             whole
     * @throws java.util.concurrent.CancellationException when the clerk stopped it
     */
    public Printed printApart(List<? extends Paper> papers, Path folder, Provenance provenance, Progress progress) {
        Batch batch = new Batch(papers, progress);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < papers.size(); i++) {
            batch.write(i, i + 1, folder.resolve(fileName(papers.get(i), taken)), provenance);
        }
        return batch.printed();
    }

    /** A name that Windows accepts and no other paper of the batch has. */
    private static String fileName(Paper paper, Set<String> taken) {
        String name = PrintableText.clean(paper.kind() + " " + paper.reference()).replaceAll("[\\\\/:*?\"<>|]", "_");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        String stem = name.substring(0, end).strip();
        String unique = stem;
        for (int copy = 2; !taken.add(unique); copy++) {
            unique = stem + " (" + copy + ")";
        }
        return unique + ".pdf";
    }

    /** One call's work. */
    private final class Batch {
        private final List<? extends Paper> papers;
        private final Progress progress;
        private final Map<String, Template> wordings = new HashMap<>();
        private final Shaper shaper = new Shaper(faces);
        private final List<Path> files = new ArrayList<>();
        private final List<Integer> firstPages = new ArrayList<>();
        private final List<MissingCharacter> missing = new ArrayList<>();
        private int pages;

        Batch(List<? extends Paper> papers, Progress progress) {
            if (papers.isEmpty()) {
                throw new AppException("notice.nothing");
            }
            this.papers = papers;
            this.progress = progress;
            papers.forEach(paper -> wordings.computeIfAbsent(paper.template(), templates::load));
        }

        void write(int from, int to, Path file, Provenance provenance) {
            try (PDDocument document = new PDDocument()) {
                DocumentFonts fonts = new DocumentFonts(document);
                for (int i = from; i < to; i++) {
                    progress.stopIfCancelled();
                    compose(i, document, fonts);
                    progress.report(Messages.text("notice.progress"), i + 1, papers.size());
                }
                PdfMetadata.describe(document, papers.get(from), to - from, provenance, clock.instant());
                AtomicFile.write(file, document::save);
                pages += document.getNumberOfPages();
                files.add(file);
            } catch (IOException impossible) {
                throw new UncheckedIOException("Composing in memory does not fail", impossible);
            }
        }

        private void compose(int index, PDDocument document, DocumentFonts fonts) throws IOException {
            Paper paper = papers.get(index);
            Template wording = wordings.computeIfAbsent(paper.template(), templates::load);
            firstPages.add(document.getNumberOfPages() + 1);
            Composer.compose(wording.blocks(paper), document, fonts, shaper);
            for (String character : shaper.takeMissing()) {
                missing.add(new MissingCharacter(character, index, paper.reference()));
            }
        }

        Printed printed() {
            return new Printed(files, pages, firstPages, missing);
        }
    }
}
