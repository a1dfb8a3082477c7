package cn.shuangsuiji;

import java.util.Arrays;

/** The program's door: a window without arguments, a command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(Arrays.toString(args));
    }
}
