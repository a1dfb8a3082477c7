package cn.shuangsuiji.notice;

import cn.shuangsuiji.notice.paper.PaperKind;
import java.nio.file.Path;
import java.util.List;

/** Papers with nothing filled in, to be written by hand where the program is not at hand. */
public final class BlankForms {
    private final Papers papers;
    private final PaperSources sources;
    private final Path folder;

    /** @param folder where the file goes */
    public BlankForms(Papers papers, PaperSources sources, Path folder) {
        this.papers = papers;
        this.sources = sources;
        this.folder = folder;
    }

    /** One blank form of each kind, in one file. */
    public Printed print(List<PaperKind> kinds) {
        return papers.printBlank(kinds, folder.resolve("blank.pdf"),
                new Provenance(sources.organ(), null, sources.auditHead()));
    }
}
