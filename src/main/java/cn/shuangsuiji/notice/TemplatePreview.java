package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.notice.paper.PaperKind;
import cn.shuangsuiji.notice.preview.PageImage;
import cn.shuangsuiji.notice.preview.PdfPages;
import cn.shuangsuiji.notice.template.BlankFields;
import cn.shuangsuiji.notice.template.Template;
import cn.shuangsuiji.notice.typeset.Block;
import cn.shuangsuiji.notice.typeset.Composer;
import cn.shuangsuiji.notice.typeset.Faces;
import cn.shuangsuiji.notice.typeset.OwnFonts;
import cn.shuangsuiji.notice.typeset.Shaper;
import cn.shuangsuiji.notice.typeset.Tags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Shows what a wording looks like that is being changed, with nothing filled in. */
public final class TemplatePreview {
    private final Faces faces;

    public TemplatePreview(Faces faces) {
        this.faces = faces;
    }

    /**
     * The first page.
     *
     * @param dpi pixels per inch
     * @throws AppException when it is not a template, with the line
     */
    public PageImage render(PaperKind kind, String text, double dpi) {
        List<Block> blocks = Template.compile(kind.template() + ".txt", text).blocks(BlankFields.of(kind.fields()));
        if (blocks.isEmpty()) {
            throw new AppException("notice.template.nothing", kind.template() + ".txt");
        }
        try (PDDocument document = new PDDocument()) {
            OwnFonts fonts = new OwnFonts(document);
            Composer.compose(blocks, document, fonts, Tags.NONE, new Shaper(faces));
            fonts.embed();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            try (PdfPages pages = PdfPages.of(bytes.toByteArray())) {
                return pages.render(0, dpi);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Composing in memory does not fail", impossible);
        }
    }
}
