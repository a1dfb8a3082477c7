package cn.shuangsuiji;

import cn.shuangsuiji.cli.CommandLineDoor;
import cn.shuangsuiji.cli.Surroundings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final List<String> opened = new ArrayList<>();

    @Test
    void enter_withoutArguments_opensTheWindow() {
        assertThat(enter()).isZero();
        assertThat(opened).containsExactly("window");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void enter_withArguments_runsTheCommand() {
        assertThat(enter("--version")).isZero();
        assertThat(enter("unknown")).isEqualTo(2);
        assertThat(opened).isEmpty();
        assertThat(out.toString()).contains(App.VERSION);
    }

    private int enter(String... args) {
        Surroundings surroundings = new Surroundings(new PrintWriter(out), new PrintWriter(new StringWriter()),
                TestOffice.CLOCK, Path.of("nowhere"), Map.of(), _ -> null);
        return Main.enter(args, new CommandLineDoor(surroundings, (_, _, _, _) -> {}), () -> opened.add("window"));
    }
}
