package cn.shuangsuiji.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One draw as the monitor looks at it.
///
/// @param name what people call it
/// @param whole whether the list is all that it was drawn from; else it holds the drawn only
/// @param targets in the order of the list
record ObservedDraw(String name, boolean whole, List<ListedTarget> targets) {
    ObservedDraw {
        targets = targets.stream().sorted(Comparator.comparingInt(ListedTarget::position)).toList();
    }

    /** Its rows by what chance they had, each in the order of the list: within one, every set was equally likely. */
    List<Block> blocks() {
        return targets.stream().collect(Collectors.groupingBy(ListedTarget::block, TreeMap::new, Collectors.toList()))
                .values().stream().map(Block::new).toList();
    }

    /** Rows that had the same chance. */
    record Block(List<ListedTarget> targets) {
        int size() {
            return targets.size();
        }

        int drawn() {
            return (int) targets.stream().filter(ListedTarget::drawn).count();
        }

        /** Where the drawn stand within the block, from one, ascending. */
        int[] ranks() {
            int[] ranks = new int[drawn()];
            int next = 0;
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i).drawn()) {
                    ranks[next++] = i + 1;
                }
            }
            return ranks;
        }
    }
}
