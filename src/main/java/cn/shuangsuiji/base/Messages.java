package cn.shuangsuiji.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Every word that a clerk reads. One bundle, kept as one UTF-8 file a feature under `cn/shuangsuiji/text/` so that two
/// people can work on two features; a key may stand in one file only, and begins with the feature's word.
///
/// Texts are [MessageFormat] patterns: `{0}` a value, `{0,number}` with thousands separators, `''` an apostrophe.
public final class Messages {
    /** The parts of the bundle, in the order of the work. */
    public static final List<String> PARTS = List.of("base", "db", "audit", "office", "security", "catalog",
            "catalog-quality", "catalog-labelling", "proposal", "itemlist", "plan",
            "draw", "assignment", "inspection", "disposal", "notice", "notice-visit", "notice-print",
            "notice-filing", "publication", "statistics", "exchange", "today",
            "sample",
            "demo",
            "ui", "ui-today", "ui-catalog", "ui-itemlist", "ui-quality", "ui-labels", "ui-plan", "ui-task", "ui-draw",
            "ui-inspection",
            "ui-disposal", "ui-notice",
            "ui-publication", "ui-statistics", "ui-exchange", "ui-settings", "ui-desk", "cli");

    private static final ResourceBundle BUNDLE = new Bundle(load());

    private Messages() {}

    /**
     * The text of a key with its values put in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key: a defect, which a test finds first
     */
    public static String text(String key, @Nullable Object... values) {
        String pattern = BUNDLE.getString(key);
        return new MessageFormat(pattern, Locale.CHINA).format(values);
    }

    /** The Chinese word for a constant: key `enum.RiskClass.A`. */
    public static String of(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The bundle itself, for libraries that take one. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    private static Map<String, String> load() {
        Map<String, String> all = new HashMap<>();
        for (String part : PARTS) {
            for (var entry : read("/cn/shuangsuiji/text/" + part + ".properties").entrySet()) {
                if (all.put((String) entry.getKey(), (String) entry.getValue()) != null) {
                    throw new IllegalStateException("Text key twice: " + entry.getKey());
                }
            }
        }
        return all;
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException broken) {
            throw new IllegalStateException("Text file unreadable: " + resource, broken);
        }
    }

    private static final class Bundle extends ResourceBundle {
        private final Map<String, String> texts;

        Bundle(Map<String, String> texts) {
            this.texts = Map.copyOf(texts);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
