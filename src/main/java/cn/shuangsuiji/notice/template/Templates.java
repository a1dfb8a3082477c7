package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String file = name + ENDING;
        if (office == null || !Files.exists(office.resolve(file))) {
            return Template.compile(file, assets.text(FOLDER + file));
        }
        try {
            return Template.compile(file, Files.readString(office.resolve(file)));
        } catch (IOException unreadable) {
            throw new AppException(unreadable, "notice.template.unreadable", office.resolve(file));
        }
    }
}
