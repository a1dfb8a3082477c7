package cn.shuangsuiji.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives things numbers from zero in the order in which they come.
///
/// @param <T> the thing
final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }

    T thing(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }
}
