package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import cn.shuangsuiji.draw.Cell;
import cn.shuangsuiji.draw.DrawRecord;
import cn.shuangsuiji.draw.DrawResult;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes result.json from plan.json, population.csv and seed.json alone. */
@Command(name = "draw")
final class DrawCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final RecordFolder folder = new RecordFolder();

    DrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        DrawRecord record = new DrawRecord(folder.path());
        DrawResult result = record.derive();
        boolean there = record.has(DrawRecord.RESULT);
        if (!there) {
            record.write(DrawRecord.RESULT, result.text());
        } else if (!says(record.text(DrawRecord.RESULT), result)) {
            throw new AppException("cli.draw.other", folder.path().resolve(DrawRecord.RESULT));
        }
        desk.say(there ? "cli.draw.same" : "cli.draw.written", record.population().size(),
                result.chosenVisits().size());
        for (Cell cell : result.cells()) {
            desk.say("cli.draw.cell", cell.item(), cell.stratum(), cell.population(), cell.quota());
        }
        return ExitCode.OK;
    }

    /** Whether a text says the same, however it is laid out. */
    private static boolean says(String text, DrawResult result) {
        try {
            return Json.read(text, Map.class).equals(Json.read(result.text(), Map.class));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
