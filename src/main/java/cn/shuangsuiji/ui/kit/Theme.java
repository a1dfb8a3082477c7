package cn.shuangsuiji.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Scene;

/// The look: AtlantaFX's Primer Light, our few rules above it, the faces and the size of the text. All lengths of the
/// rules are in `em`, so one figure makes everything larger.
public final class Theme {
    /** The sizes a clerk may choose, and the usual one, in px. */
    public static final int SMALLEST = 12;
    public static final int USUAL = 14;
    public static final int LARGEST = 20;

    private static final List<String> SHEETS = List.of("tokens", "text", "controls", "table", "form", "layers", "steps",
            "shell");

    private final Fonts fonts;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private int size = USUAL;

    public Theme(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Makes Primer Light the look of every window and Chinese the language of what the toolkit itself says (calendars, the
     * menus of inputs), whatever the system's language is; once, before the first window.
     */
    public void install() {
        Locale.setDefault(Locale.CHINA);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Dresses a window; it follows later changes of the text size. */
    public void apply(Scene scene) {
        scenes.add(scene);
        dress(scene, size);
    }

    /** Dresses a window once in any size, as for a projector. */
    public void apply(Scene scene, int textSize) {
        dress(scene, textSize);
    }

    /** Changes the text size of all windows; figures outside the range count as its ends. */
    public void setSize(int wanted) {
        size = Math.clamp(wanted, SMALLEST, LARGEST);
        scenes.forEach(scene -> dress(scene, size));
    }

    /** The present text size in px. */
    public int size() {
        return size;
    }

    private void dress(Scene scene, int textSize) {
        List<String> sheets = SHEETS.stream().map(Theme::sheet).collect(Collectors.toList());
        sheets.add(faces(textSize));
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name + ".css");
        return Objects.requireNonNull(url, name).toExternalForm();
    }

    /** A sheet rather than a style of the root, because menus and pop-ups take over sheets only. */
    private String faces(int textSize) {
        // The title of a column of codes takes over the column's class; it is in words.
        String css = ".root,.column-header.code{-fx-font-family:\"%s\";}.root{-fx-font-size:%dpx;}.code{-fx-font-family:\"%s\";}"
                .formatted(fonts.text(), textSize, fonts.code());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
