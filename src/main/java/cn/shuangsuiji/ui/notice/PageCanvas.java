package cn.shuangsuiji.ui.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.preview.PageImage;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** A page of a paper as it will be printed. */
public final class PageCanvas extends ImageView {
    public PageCanvas() {
        setAccessibleText(Messages.text("ui.notice.page"));
    }

    /** Shows a page in place of the one before; nothing where there is none. */
    public void show(@Nullable PageImage page) {
        setImage(page == null
                ? null
                : new WritableImage(new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.pixels()),
                        PixelFormat.getIntArgbPreInstance())));
    }
}
