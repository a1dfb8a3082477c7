package cn.shuangsuiji.notice.filing;

import cn.shuangsuiji.inspection.VisitCode;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a visit's code on a picture of a page: first on the whole page in several sizes, then in its upper right quarter, where
/// the papers have it. A photograph's millions of pixels hide the code rather than show it, so it is made smaller first.
final class CodeReader {
    /** Longest side in pixels; a code of 20 mm has three to nine pixels a module there. */
    private static final List<Integer> SIZES = List.of(1600, 2400, 1100, 3200);
    /** Enlarging further shows nothing new and takes its time. */
    private static final double MOST_ENLARGED = 1.5;
    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true,
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private CodeReader() {}

    /** The first code of a visit on the picture. */
    static Optional<VisitCode> read(BufferedImage page) {
        BufferedImage corner = page.getSubimage(page.getWidth() / 2, 0, page.getWidth() - page.getWidth() / 2,
                Math.max(1, page.getHeight() / 2));
        return inSizes(page).or(() -> inSizes(corner));
    }

    private static Optional<VisitCode> inSizes(BufferedImage picture) {
        int own = Math.max(picture.getWidth(), picture.getHeight());
        return SIZES.stream().filter(size -> size.equals(SIZES.getFirst()) || size <= own * MOST_ENLARGED)
                .map(size -> decode(scaled(picture, size))).flatMap(Optional::stream).findFirst();
    }

    private static Optional<VisitCode> decode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return Arrays
                    .stream(new QRCodeMultiReader().decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            HINTS))
                    .map(result -> VisitCode.read(result.getText())).flatMap(Optional::stream).findFirst();
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    private static BufferedImage scaled(BufferedImage page, int longest) {
        double factor = (double) longest / Math.max(page.getWidth(), page.getHeight());
        int width = Math.max(1, (int) Math.round(page.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(page.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(page, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
