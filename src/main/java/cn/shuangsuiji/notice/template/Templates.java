package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The templates of all papers: the office's own copy where it has one, else the shipped one. They are read anew for each
/// printing, so that a change shows at once.
public final class Templates {
    private static final String FOLDER = "papers/";
    private static final String ENDING = ".txt";

    private final Assets assets;
    private final @Nullable Path office;

    /** @param office folder of the office's own copies, which need not exist; null where there is none */
    public Templates(Assets assets, @Nullable Path office) {
        this.assets = assets;
        this.office = office;
    }

    /**
     * @param name the file's name without its ending
     * @throws AppException when the file is missing, cannot be read or is not a template
     */
    public Template load(String name) {
        return Template.compile(name + ENDING, text(name));
    }

    /** The leaflets by trade; refuses as above. */
    public List<Leaflet> leaflets() {
        return Leaflet.read("leaflets" + ENDING, text("leaflets"));
    }

    /** The wording that holds; refuses as above. */
    String text(String name) {
        Path own = own(name);
        if (own == null || !Files.exists(own)) {
            return shipped(name);
        }
        try {
            // some editors put a mark in front that says UTF-8
            return Files.readString(own).replaceFirst("^\uFEFF", "");
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.template.unreadable", own);
        }
    }

    /** The wording that came with the program. */
    String shipped(String name) {
        return assets.text(FOLDER + name + ENDING);
    }

    /** Where the office's own copy lies or would lie; null where there is no such place. */
    @Nullable
    Path own(String name) {
        return office == null ? null : office.resolve(name + ENDING);
    }
}
