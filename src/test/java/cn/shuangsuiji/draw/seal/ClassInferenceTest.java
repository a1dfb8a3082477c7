package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.DrawResult;
import cn.shuangsuiji.draw.Ticket;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClassInferenceTest {
    @TempDir
    Path folder;

    /** Where all of one class are drawn, and a third of the next, two thirds of the former stand out. */
    @Test
    void certain_ratiosApart_countsTheDrawnAboveAllOtherClasses() {
        SampleRecord sample = SampleRecord.write(folder, 41, SampleRecord.CLASSES);
        DrawResult result = sample.full().derive();
        String highestOfOthers = result.cells().stream().filter(cell -> !cell.stratum().equals("D"))
                .flatMap(cell -> cell.selected().stream()).map(id -> Ticket.of(result.seed(), id))
                .max(String::compareTo)
                .orElseThrow();
        Set<String> standOut = new TreeSet<>();
        for (Cell cell : result.cells()) {
            cell.selected().stream().filter(id -> Ticket.of(result.seed(), id).compareTo(highestOfOthers) > 0)
                    .forEach(standOut::add);
        }

        assertThat(ClassInference.certain(sample.texts())).isEqualTo(standOut.size()).isGreaterThan(20);
    }

    @Test
    void certain_nothingSealed_zero() {
        assertThat(ClassInference.certain(SampleRecord.write(folder, 42, List.of("东", "西")).texts())).isZero();
    }
}
