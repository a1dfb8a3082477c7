package cn.shuangsuiji.draw;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import cn.shuangsuiji.base.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// certificate.html: one page with a record's files inside it that computes the draw and the assignment again in any
/// browser, with no network. Its parts lie in the assets' folder `verify`, where an office may change wording and look.
public final class Certificate {
    private static final String TEMPLATE = "verify/certificate.html";
    private static final String PUBLIC_TEMPLATE = "verify/public.html";
    private static final String RECORD = "record";

    private final SelfContainedPage page;
    private final SelfContainedPage publicPage;

    public Certificate(Assets assets) {
        this.page = new SelfContainedPage(assets, TEMPLATE);
        this.publicPage = new SelfContainedPage(assets, PUBLIC_TEMPLATE);
    }

    /** The page over these files, by their names; others than the record's own are left out. */
    public String page(Map<String, String> files) {
        Map<String, String> own = new TreeMap<>(files);
        own.keySet().retainAll(DrawRecord.FILES);
        return page.with(Map.of(RECORD, own));
    }

    /** The page over the files of a public version. */
    public String publicPage(Map<String, String> files) {
        return publicPage.with(Map.of(RECORD, files));
    }

    /**
     * In what the files inside a record's certificate differ from the record's own.
     *
     * @param names the files that it should hold as they are in the folder
     * @return one difference a file; none when the record has no certificate
     */
    public static List<Difference> compare(DrawRecord draw, Collection<String> names) {
        List<Difference> differences = new ArrayList<>();
        if (draw.has(DrawRecord.CERTIFICATE)) {
            try {
                Map<String, String> inside = files(draw.text(DrawRecord.CERTIFICATE));
                for (String name : names) {
                    String own = draw.has(name) ? draw.text(name) : null;
                    if (!Objects.equals(own, inside.get(name))) {
                        differences.add(Difference.of("draw.differs.certificate", name));
                    }
                }
            } catch (AppException refusal) {
                differences.add(Difference.of(refusal));
            }
        }
        return differences;
    }

    private static Map<String, String> files(String html) {
        Map<String, String> files = new TreeMap<>();
        try {
            Map<?, ?> inside = Json.read(SelfContainedPage.data(html, RECORD).orElse(""), Map.class);
            inside.forEach((name, text) -> files.put(String.valueOf(name), String.valueOf(text)));
        } catch (IllegalArgumentException malformed) {
            throw new AppException(malformed, "draw.file.malformed", DrawRecord.CERTIFICATE);
        }
        return files;
    }
}
