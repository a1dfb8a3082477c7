package cn.shuangsuiji.notice.template;

import cn.shuangsuiji.base.AppException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One trade's part of `leaflets.txt`: `## trade：word，word` and a point a line. The last part is for everybody else.
///
/// @param trade whom it is for
/// @param words a target belongs to the trade when its industry, name or scope holds one of them
/// @param points what to observe
public record Leaflet(String trade, List<String> words, List<String> points) {
    private static final Pattern HEAD = Pattern.compile("##\\s*([^：]+)：(.*)");

    public Leaflet {
        words = List.copyOf(words);
        points = List.copyOf(points);
    }

    /** The first whose words the description holds, else the last. */
    public static Leaflet of(List<Leaflet> leaflets, String description) {
        return leaflets.stream().filter(leaflet -> leaflet.words().stream().anyMatch(description::contains))
                .findFirst().orElseGet(leaflets::getLast);
    }

    /** @throws AppException when a line belongs to no part or a part has no points, with the line */
    static List<Leaflet> read(String file, String text) {
        List<Leaflet> leaflets = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            Matcher head = HEAD.matcher(line);
            if (line.isEmpty() || line.startsWith("%")) {
                continue;
            }
            if (head.matches()) {
                leaflets.add(new Leaflet(head.group(1).strip(), words(head.group(2)), List.of()));
            } else if (leaflets.isEmpty() || line.startsWith("##")) {
                throw new AppException("notice.leaflets.head", file, number);
            } else {
                Leaflet last = leaflets.removeLast();
                List<String> points = new ArrayList<>(last.points());
                points.add(line);
                leaflets.add(new Leaflet(last.trade(), last.words(), points));
            }
        }
        if (leaflets.isEmpty() || leaflets.stream().anyMatch(leaflet -> leaflet.points().isEmpty())) {
            throw new AppException("notice.leaflets.head", file, number);
        }
        return leaflets;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[，,]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
