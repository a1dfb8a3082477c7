package cn.shuangsuiji.ui.draw;

import cn.shuangsuiji.notice.typeset.QrCode;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// A QR code as dark squares on white, with the quiet zone of four modules that scanners need.
final class QrPicture extends Canvas {
    private static final int QUIET = 4;

    /**
     * @param content ASCII text
     * @param side length in px; modules are whole pixels, so the picture may come out a little smaller
     * @param name what it is, for the screen reader
     */
    QrPicture(String content, double side, String name) {
        QrCode code = new QrCode(content);
        double module = Math.max(1, Math.floor(side / (code.size() + 2.0 * QUIET)));
        double length = module * (code.size() + 2.0 * QUIET);
        setWidth(length);
        setHeight(length);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        GraphicsContext pen = getGraphicsContext2D();
        pen.setFill(Color.WHITE);
        pen.fillRect(0, 0, length, length);
        pen.setFill(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int run = code.darkFrom(column, row);
                pen.fillRect((QUIET + column) * module, (QUIET + row) * module, run * module, module);
                column += run;
            }
        }
    }
}
