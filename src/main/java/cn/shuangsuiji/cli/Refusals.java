package cn.shuangsuiji.cli;

import cn.shuangsuiji.App;
import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.ErrorLog;
import cn.shuangsuiji.base.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says why a command was not done. What no sentence foresaw goes into a file of the data folder's {@code logs}, for whoever
/// repairs the program.
final class Refusals implements IExecutionExceptionHandler {
    private final Desk desk;

    Refusals(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(failure instanceof AppException refusal ? refusal.sentence() : reported(failure));
        return ExitCode.FAILURE;
    }

    private String reported(Exception failure) {
        ErrorLog log = new ErrorLog(desk.dataFolder().resolve("logs"), desk.surroundings().clock(),
                "shuangsuiji " + App.VERSION);
        try {
            return Messages.text("cli.error", log.write(failure).toAbsolutePath());
        } catch (AppException unwritable) {
            return Messages.text("cli.error.unwritten", failure, unwritable.sentence());
        }
    }
}
