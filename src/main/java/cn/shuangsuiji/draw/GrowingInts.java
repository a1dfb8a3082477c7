package cn.shuangsuiji.draw;

import java.util.Arrays;

/// A list of integers without boxes.
final class GrowingInts {
    private int[] values = new int[64];
    private int size;

    void append(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
