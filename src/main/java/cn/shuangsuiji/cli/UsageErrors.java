package cn.shuangsuiji.cli;

import cn.shuangsuiji.base.Messages;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what of a command was not understood, and where its explanation stands. */
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(sentence(wrong));
        err.println(Messages.text("cli.usage.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException extra when extra.isUnknownOption() ->
                Messages.text("cli.usage.option", extra.getUnmatched().getFirst());
            case UnmatchedArgumentException extra ->
                Messages.text("cli.usage.extra", String.join(" ", extra.getUnmatched()));
            case MissingParameterException missing ->
                Messages.text("cli.usage.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice ->
                Messages.text("cli.usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> Messages.text("cli.usage.exclusive");
            default -> value(wrong);
        };
    }

    private static String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? Messages.text("cli.usage.unclear")
                : Messages.text("cli.usage.value", name(argument), wrong.getValue());
    }

    private static String names(Collection<ArgSpec> missing) {
        return missing.stream().map(UsageErrors::name).distinct()
                .collect(Collectors.joining(Messages.text("base.comma")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
