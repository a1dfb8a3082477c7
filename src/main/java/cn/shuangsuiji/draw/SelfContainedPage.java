package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web page made of several files of the assets, put together into one that needs no other file and no network: each
/// `<link rel="stylesheet" href="…">` and `<script src="…"></script>` of the template is replaced by what it names, and
/// each `<script type="application/json" id="…">{}</script>` by data. The template alone says which parts there are.
public final class SelfContainedPage {
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"></script>");
    private static final String DATA = "<script type=\"application/json\" id=\"%s\">";
    private static final String END = "</script>";

    private final Assets assets;
    private final String template;

    /** @param template the page's path among the assets; what it names lies beside or below it */
    public SelfContainedPage(Assets assets, String template) {
        this.assets = assets;
        this.template = template;
    }

    /**
     * The page with these data inside.
     *
     * @param data by the id of their place in the template; anything that {@link Json} can write
     * @throws cn.shuangsuiji.base.AppException when the template or a file it names is not there
     */
    public String with(Map<String, ?> data) {
        String page = replace(STYLE, assets.text(template), name -> "<style>\n" + part(name) + "</style>");
        page = replace(SCRIPT, page, name -> "<script>\n" + part(name).replace("</script", "<\\/script") + END);
        for (Map.Entry<String, ?> block : data.entrySet()) {
            String start = DATA.formatted(block.getKey());
            page = page.replace(start + "{}" + END, start + escaped(block.getValue()) + END);
        }
        return page;
    }

    /** The data that stand inside a page under this id, as JSON; nothing when it has no such place. */
    public static Optional<String> data(String page, String id) {
        String start = DATA.formatted(id);
        int from = page.indexOf(start);
        int to = page.indexOf(END, Math.max(0, from));
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(page.substring(from + start.length(), to));
    }

    private String part(String name) {
        return assets.text(template.substring(0, template.lastIndexOf('/') + 1) + name);
    }

    /** No tag can begin inside such a text, whatever the data hold. */
    private static String escaped(Object value) {
        return Json.line(value).replace("<", "\\u003c");
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> named) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(named.apply(match.group(1))));
    }
}
