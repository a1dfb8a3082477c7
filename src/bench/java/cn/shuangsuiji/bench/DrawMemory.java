package cn.shuangsuiji.bench;

import cn.shuangsuiji.draw.Draw;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Population;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// What a draw needs beside the population. What it allocates in all is the bound: the heap can never grow by more,
/// whenever the collector runs. The peak is what this run reached, garbage included.
final class DrawMemory {
    private DrawMemory() {}

    static List<Figure> measure(Population firms) {
        long before = used();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long allocated = threads.getCurrentThreadAllocatedBytes();
        DrawResult result = Draw.draw(Firms.RULES, firms, Firms.SEED);
        allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
        long kept = used() - before;
        return List.of(Figure.megabytes("heap with the 2,500,000 in it, before the draw", before, "–"),
                Figure.megabytes("allocated by the draw in all", allocated, "≤ 64 MB"),
                Figure.megabytes("peak of the heap above that, garbage included", peak, "≤ 64 MB"),
                Figure.megabytes("kept afterwards: the result, " + result.visits().size() + " drawn", kept, "–"));
    }

    private static long used() {
        System.gc();
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
