package cn.shuangsuiji;

import java.util.List;
import java.util.logging.Logger;

/** The program's door: a window without arguments, a command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Logger.getLogger(Main.class.getName()).fine(() -> List.of(args).toString());
    }
}
