package cn.shuangsuiji.cli;

import cn.shuangsuiji.catalog.ListKind;
import cn.shuangsuiji.draw.DigitSource;
import cn.shuangsuiji.draw.ExclusionReason;
import cn.shuangsuiji.security.Role;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** All commands, in the order of the work. */
final class Commands {
    private static final int WIDTH = 100;
    private static final int OPTION_WIDTH = 34;

    private final Desk desk;
    private final DemoRun demo;

    Commands(Desk desk, DemoRun demo) {
        this.desk = desk;
        this.demo = demo;
    }

    /** The commands as picocli reads them, in Chinese. */
    CommandLine tree() {
        CommandLine root = new CommandLine(new RootCommand(desk)).addSubcommand(new InitCommand(desk))
                .addSubcommand("account", accounts()).addSubcommand(new ImportCommand(desk))
                .addSubcommand(new ListsCommand(desk)).addSubcommand(new SearchCommand(desk))
                .addSubcommand("items", items()).addSubcommand("plan", plans()).addSubcommand("task", tasks())
                .addSubcommand(new PapersCommand(desk))
                .addSubcommand(new PublishCommand(desk)).addSubcommand("bias", bias())
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new ReceiveCommand(desk)).addSubcommand(new TodayCommand(desk))
                .addSubcommand(new AuditCommand(desk)).addSubcommand(new DrawCommand(desk))
                .addSubcommand(new VerifyCommand(desk)).addSubcommand(new DemoCommand(desk, demo));
        return root.setResourceBundle(new HelpTexts()).setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(OPTION_WIDTH)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .registerConverter(ListKind.class, new ConstantWords<>(ListKind.class))
                .registerConverter(Role.class, new ConstantWords<>(Role.class))
                .registerConverter(DigitSource.class, new ConstantWords<>(DigitSource.class))
                .registerConverter(ExclusionReason.class, new ConstantWords<>(ExclusionReason.class))
                .setParameterExceptionHandler(new UsageErrors()).setExecutionExceptionHandler(new Refusals(desk));
    }

    private CommandLine accounts() {
        return new CommandLine(new CommandGroup()).addSubcommand(new AccountListCommand(desk))
                .addSubcommand(new AccountAddCommand(desk));
    }

    private CommandLine items() {
        return new CommandLine(new CommandGroup()).addSubcommand(new ItemsVersionsCommand(desk))
                .addSubcommand(new ItemsPublishCommand(desk));
    }

    private CommandLine plans() {
        return new CommandLine(new CommandGroup()).addSubcommand(new PlanListCommand(desk))
                .addSubcommand(new PlanSubmitCommand(desk)).addSubcommand(new PlanApproveCommand(desk))
                .addSubcommand(new PlanPublishCommand(desk));
    }

    private CommandLine bias() {
        return new CommandLine(new CommandGroup()).addSubcommand(new BiasReportCommand(desk))
                .addSubcommand(new BiasImportCommand(desk)).addSubcommand(new BiasListCommand(desk));
    }

    private CommandLine tasks() {
        return new CommandLine(new CommandGroup()).addSubcommand(new TaskListCommand(desk))
                .addSubcommand(new TaskRegisterCommand(desk)).addSubcommand(new TaskApproveCommand(desk))
                .addSubcommand(new TaskLiftCommand(desk)).addSubcommand(new TaskFreezeCommand(desk))
                .addSubcommand(new TaskCommitCommand(desk))
                .addSubcommand(new TaskSeedCommand(desk)).addSubcommand(new TaskAssignCommand(desk))
                .addSubcommand(new TaskDispatchCommand(desk)).addSubcommand(new TaskRecordCommand(desk))
                .addSubcommand(new TaskExplainCommand(desk))
                .addSubcommand(new TaskPublicRecordCommand(desk)).addSubcommand(new TaskSlipCommand(desk));
    }
}
