package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.Paper;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.template.Template;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.Composer;
import cn.shuangsuiji.notice.typeset.DocumentFonts;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.PrintableText;
import cn.shuangsuiji.notice.typeset.Shaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

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
     * Puts papers one after another into one file, each face embedded once: 4 KB a notice. A paper that cannot be made is
     * left out and told.
     *
     * @param papers of any kinds, at least one
     * @param file to be written; an older one is replaced
     * @throws AppException when a shipped face is damaged, the file cannot be written, or no paper could be made
     * @throws java.util.concurrent.CancellationException when the clerk stopped it; nothing is written then
     */
    public Printed printTogether(List<? extends Paper> papers, Path file, Provenance provenance, Progress progress) {
        Batch batch = new Batch(papers, provenance, progress);
        batch.write(papers, file);
        return batch.printed();
    }

    /**
     * Writes each paper to a file of its own, named by its kind and reference. A paper that cannot be made is left out and
     * told.
     *
     * @param papers of any kinds, at least one
     * @param folder where the files go; made when missing
     * @throws AppException when a shipped face is damaged, a file cannot be written, or no paper could be made; those
     *             before it are whole
     * @throws java.util.concurrent.CancellationException when the clerk stopped it
     */
    public Printed printApart(List<? extends Paper> papers, Path folder, Provenance provenance, Progress progress) {
        Batch batch = new Batch(papers, provenance, progress);
        Set<String> taken = new HashSet<>();
        for (Paper paper : papers) {
            batch.write(List.of(paper), folder.resolve(fileName(paper, taken)));
        }
        return batch.printed();
    }

    /** A name that Windows accepts and no other paper of the batch has. */
    private static String fileName(Paper paper, Set<String> taken) {
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

    /** One call's work. */
    private final class Batch {
        private final Provenance provenance;
        private final Progress progress;
        private final int total;
        private final Map<PaperKind, Wording> wordings = new EnumMap<>(PaperKind.class);
        private final Shaper shaper = new Shaper(faces);
        private final List<PrintedPaper> made = new ArrayList<>();
        private final List<MissingCharacter> missing = new ArrayList<>();
        private final List<FailedPaper> failed = new ArrayList<>();
        private int done;

        Batch(List<? extends Paper> papers, Provenance provenance, Progress progress) {
            if (papers.isEmpty()) {
                throw new AppException("notice.nothing");
            }
            this.provenance = provenance;
            this.progress = progress;
            this.total = papers.size();
        }

        void write(List<? extends Paper> papers, Path file) {
            try (PDDocument document = new PDDocument()) {
                DocumentFonts fonts = new DocumentFonts(document);
                for (Paper paper : papers) {
                    progress.stopIfCancelled();
                    compose(paper, document, fonts, file);
                    progress.report(Messages.text("notice.progress"), ++done, total);
                }
                if (document.getNumberOfPages() > 0) {
                    PdfMetadata.describe(document, papers.getFirst(), papers.size(), provenance, clock.instant());
                    AtomicFile.write(file, document::save);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException("Composing in memory does not fail", impossible);
            }
        }

        private void compose(Paper paper, PDDocument document, DocumentFonts fonts, Path file) throws IOException {
            List<Block> blocks;
            Template template;
            try {
                template = wordings.computeIfAbsent(paper.kind(), this::wording).template();
                blocks = template.blocks(paper);
            } catch (AppException broken) {
                failed.add(new FailedPaper(paper.kind(), paper.reference(), broken.sentence()));
                return;
            }
            int first = document.getNumberOfPages() + 1;
            Composer.compose(blocks, document, fonts, shaper);
            made.add(new PrintedPaper(paper.kind(), paper.subject(), paper.reference(), file, first,
                    document.getNumberOfPages() + 1 - first, template.version()));
            for (String character : shaper.takeMissing()) {
                missing.add(new MissingCharacter(character, made.size() - 1, paper.reference()));
            }
        }

        /** A template that does not load fails every paper of its kind, but is read once. */
        private Wording wording(PaperKind kind) {
            try {
                return new Wording(templates.load(kind.template()), null);
            } catch (AppException broken) {
                return new Wording(null, broken);
            }
        }

        Printed printed() {
            if (made.isEmpty()) {
                throw new AppException("notice.none.made", failed.getFirst().sentence());
            }
            return new Printed(made, missing, failed);
        }
    }

    /** A kind's template, or why it has none. */
    private record Wording(@Nullable Template loaded, @Nullable AppException broken) {
        Template template() {
            if (loaded == null) {
                throw Objects.requireNonNull(broken);
            }
            return loaded;
        }
    }
}
