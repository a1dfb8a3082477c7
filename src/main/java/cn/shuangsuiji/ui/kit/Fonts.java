package cn.shuangsuiji.ui.kit;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The faces of the window: the system's own Chinese face if it has one, else the face shipped with the program.
///
/// @param text the family of running text
/// @param code the family of codes and digests, all characters of one width
public record Fonts(String text, String code) {
    private static final List<String> TEXT = List.of("Microsoft YaHei UI", "Microsoft YaHei");
    private static final List<String> CODE = List.of("Consolas", "Cascadia Mono", "Noto Sans Mono");
    private static final List<String> SHIPPED = List.of("fonts/ShuangsuijiSans-Regular.ttf",
            "fonts/ShuangsuijiSans-Bold.ttf");
    private static final double ANY_SIZE = 14;

    /** Chooses among the installed families; loads the shipped files only where no Chinese family is known. */
    public static Fonts choose(Assets assets) {
        List<String> installed = Font.getFamilies();
        String text = first(TEXT, installed);
        String code = first(CODE, installed);
        return new Fonts(text == null ? shipped(assets) : text,
                code == null ? "Monospaced" : code);
    }

    private static @Nullable String first(List<String> wanted, List<String> installed) {
        return wanted.stream().filter(installed::contains).findFirst().orElse(null);
    }

    /** The window must open even from a damaged installation, then with the system's default face. */
    private static String shipped(Assets assets) {
        String family = Font.getDefault().getFamily();
        for (String name : SHIPPED) {
            try {
                Font font = Font.loadFont(assets.file(name).toUri().toString(), ANY_SIZE);
                family = font == null ? family : font.getFamily();
            } catch (AppException missing) {
                return family;
            }
        }
        return family;
    }
}
