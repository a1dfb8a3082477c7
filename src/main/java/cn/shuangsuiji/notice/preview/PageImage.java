package cn.shuangsuiji.notice.preview;

/// One page as pixels, for a window.
public final class PageImage {
    private final int width;
    private final int height;
    private final int[] pixels;

    PageImage(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Row by row from the upper left, each `0xAARRGGBB` with colours premultiplied; not copied, do not change it. */
    public int[] pixels() {
        return pixels;
    }
}
