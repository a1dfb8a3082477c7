package cn.shuangsuiji.notice.typeset;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code (GB/T 18284-2000) of an ASCII text, with error correction M: a seventh of it may be stained.
public final class QrCode {
    private final ByteMatrix modules;

    /** @throws IllegalArgumentException when the text is longer than a QR code can hold: 2,331 characters */
    public QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(content, tooLong);
        }
    }

    /** Modules along one side. */
    public int size() {
        return modules.getWidth();
    }

    /** How many dark modules stand side by side from here on; zero where the module is light. */
    public int darkFrom(int column, int row) {
        int end = column;
        while (end < size() && modules.get(end, row) == 1) {
            end++;
        }
        return end - column;
    }
}
