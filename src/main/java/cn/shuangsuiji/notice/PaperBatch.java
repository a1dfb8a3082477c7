package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.AtomicFile;
import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.base.Progress;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.template.Template;
import cn.shuangsuiji.notice.template.Templates;
import cn.shuangsuiji.notice.typeset.BatchFonts;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.Composer;
import cn.shuangsuiji.notice.typeset.DocumentFonts;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.NoFonts;
import cn.shuangsuiji.notice.typeset.OwnFonts;
import cn.shuangsuiji.notice.typeset.Shaper;
import cn.shuangsuiji.notice.typeset.Structure;
import cn.shuangsuiji.notice.typeset.Tags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** One call's work of {@link Papers}: composes papers, keeps which were made and which were not. */
final class PaperBatch {
    /** So many papers are prepared at once. */
    private static final int CHUNK = 64;

    private final Templates templates;
    private final Faces faces;
    private final Provenance provenance;
    private final Progress progress;
    private final Instant now;
    private final int total;
    private final Shaper shaper;
    private final Map<PaperKind, Wording> wordings = new ConcurrentHashMap<>();
    private final List<PrintedPaper> made = new ArrayList<>();
    private final List<MissingCharacter> missing = new ArrayList<>();
    private final List<FailedPaper> failed = new ArrayList<>();
    private int done;

    PaperBatch(Templates templates, Faces faces, Provenance provenance, Progress progress, Instant now, int total) {
        this.templates = templates;
        this.faces = faces;
        this.provenance = provenance;
        this.progress = progress;
        this.now = now;
        this.total = total;
        this.shaper = new Shaper(faces);
    }

    /** One after another in one file, untagged: it is for printers. */
    void together(List<Draft> papers, Path file) {
        write(papers, file, Tags.NONE, document -> new OwnFonts(document));
    }

    /** A tagged file of its own, with the batch's fonts where there are such. */
    void alone(Draft paper, Path file, @Nullable BatchFonts shared) {
        write(List.of(paper), file, null,
                document -> shared == null ? new OwnFonts(document) : shared.forDocument(document));
    }

    /** Lays out all papers to see which characters they share, and prepares the fonts for it. */
    BatchFonts sharedFonts(List<Draft> papers) {
        BatchFonts.Census census = new BatchFonts.Census();
        Shaper counting = new Shaper(faces, census);
        try {
            for (Draft paper : papers) {
                progress.stopIfCancelled();
                try (PDDocument draft = new PDDocument()) {
                    Composer.compose(prepare(paper).blocks(), draft, new NoFonts(), Tags.NONE, counting);
                }
                census.endDocument();
            }
            return BatchFonts.of(census);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Composing in memory does not fail", impossible);
        }
    }

    /** What the call made. */
    Printed printed() {
        if (made.isEmpty()) {
            throw new AppException("notice.none.made", failed.getFirst().sentence());
        }
        return new Printed(made, missing, failed);
    }

    /** Where a document's fonts come from. */
    private interface FontSource {
        DocumentFonts of(PDDocument document);
    }

    private void write(List<Draft> papers, Path file, @Nullable Tags silent, FontSource source) {
        try (PDDocument document = new PDDocument()) {
            DocumentFonts fonts = source.of(document);
            Tags tags = silent == null ? new Structure(document) : silent;
            for (int from = 0; from < papers.size(); from += CHUNK) {
                List<Draft> chunk = papers.subList(from, Math.min(from + CHUNK, papers.size()));
                List<Prepared> prepared = prepare(chunk);
                for (Prepared paper : prepared) {
                    progress.stopIfCancelled();
                    compose(paper, document, fonts, tags, file);
                    progress.report(Messages.text("notice.progress"), ++done, total);
                }
            }
            if (document.getNumberOfPages() > 0) {
                fonts.embed();
                tags.write();
                PdfMetadata.describe(document, made.getLast(), papers.size(),
                        tags.spoken() ? PdfMetadata.Level.SPOKEN : PdfMetadata.Level.LASTING, provenance, now);
                AtomicFile.write(file, document::save);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Composing in memory does not fail", impossible);
        }
    }

    /** Fills in the wordings and draws the codes, on all processors: half of the work of a notice. */
    private List<Prepared> prepare(List<Draft> chunk) {
        chunk.forEach(paper -> wording(paper.kind()));
        return chunk.parallelStream().map(this::prepare).toList();
    }

    private Prepared prepare(Draft paper) {
        try {
            return new Prepared(paper, wording(paper.kind()).template().blocks(paper.fields()), null);
        } catch (AppException broken) {
            return new Prepared(paper, List.of(), broken);
        }
    }

    private void compose(Prepared prepared, PDDocument document, DocumentFonts fonts, Tags tags, Path file)
            throws IOException {
        Draft paper = prepared.paper();
        if (prepared.broken() != null) {
            failed.add(new FailedPaper(paper.kind(), paper.reference(), prepared.broken().sentence()));
            return;
        }
        int first = document.getNumberOfPages() + 1;
        Composer.compose(prepared.blocks(), document, fonts, tags, shaper);
        made.add(new PrintedPaper(paper.kind(), paper.subject(), paper.reference(), file, first,
                document.getNumberOfPages() + 1 - first, wording(paper.kind()).template().version()));
        for (String character : shaper.takeMissing()) {
            missing.add(new MissingCharacter(character, made.size() - 1, paper.reference()));
        }
    }

    private Wording wording(PaperKind kind) {
        return wordings.computeIfAbsent(kind, this::load);
    }

    /** A template that does not load fails every paper of its kind, but is read once. */
    private Wording load(PaperKind kind) {
        try {
            return new Wording(templates.load(kind.template()), null);
        } catch (AppException broken) {
            return new Wording(null, broken);
        }
    }

    /** A paper's elements, or why it has none. */
    private record Prepared(Draft paper, List<Block> blocks, @Nullable AppException broken) {}

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
