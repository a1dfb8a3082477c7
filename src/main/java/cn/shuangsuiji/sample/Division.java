package cn.shuangsuiji.sample;

import java.util.List;

/** A township of the sample county and its streets. */
public record Division(String code, String name, List<String> streets) {
    public Division {
        streets = List.copyOf(streets);
    }
}
