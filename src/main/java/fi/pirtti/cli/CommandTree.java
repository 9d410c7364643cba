package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.log.Log;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands with their texts, and what their failures mean to the caller. */
final class CommandTree {
    private static final Log LOG = Log.of(CommandTree.class);

    /** What the disk, the machine or the server did, not the caller. */
    private static final Set<String> OURS = Set.of(
            "storage-failed",
            "storage-full",
            "storage-io",
            "storage-move-differs",
            "storage-old-sqlite",
            "storage-setting",
            "storage-server-busy",
            "storage-server-contended",
            "storage-server-failed",
            "storage-server-full",
            "storage-server-standby",
            "storage-server-uncertain",
            "storage-server-unreachable");

    private CommandTree() {}

    @Command(name = "pirtti", description = "cli.pirtti", synopsisSubcommandLabel = "COMMAND")
    static final class Root {
        @Option(
                names = "--lang",
                paramLabel = "fi|sv|en",
                descriptionKey = "cli.option.lang",
                scope = ScopeType.INHERIT)
        String language = "";

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "cli.option.help",
                scope = ScopeType.INHERIT)
        boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                descriptionKey = "cli.option.version")
        boolean version;
    }

    @Command(name = "guide", description = "cli.guide", synopsisSubcommandLabel = "COMMAND")
    static final class GuideGroup {}

    @Command(name = "office", description = "cli.office", synopsisSubcommandLabel = "COMMAND")
    static final class OfficeGroup {}

    static CommandLine of(Terminal terminal, DemoScreens screens, DiagnosticsSource diagnostics) {
        CommandLine office = new CommandLine(new OfficeGroup())
                .addSubcommand(new OfficeInit(terminal))
                .addSubcommand(new OfficeKeysCommand(terminal))
                .addSubcommand(new OfficeUnits(terminal))
                .addSubcommand(new OfficePublish(terminal))
                .addSubcommand(new OfficeReissue(terminal))
                .addSubcommand(new OfficeRevoke(terminal))
                .addSubcommand(new OfficeDeadline(terminal))
                .addSubcommand(new OfficeInvitations(terminal))
                .addSubcommand(new OfficeImport(terminal))
                .addSubcommand(new OfficeRestore(terminal))
                .addSubcommand(new OfficeMove(terminal))
                .addSubcommand(new OfficeRoles(terminal))
                .addSubcommand(new OfficeQuarantine(terminal))
                .addSubcommand(new OfficeConflicts(terminal))
                .addSubcommand(new OfficeCoverage(terminal))
                .addSubcommand(new OfficeMark(terminal))
                .addSubcommand(new OfficeRemind(terminal))
                .addSubcommand(new OfficeResults(terminal))
                .addSubcommand(new OfficeSearch(terminal))
                .addSubcommand(new OfficeReturns(terminal));
        CommandLine root = new CommandLine(new Root())
                .addSubcommand(new Demo(terminal, screens))
                .addSubcommand(new CommandLine(new GuideGroup()).addSubcommand(new GuideCheck(terminal)))
                .addSubcommand(new Inspect(terminal))
                .addSubcommand(new SaveDiagnostics(terminal, diagnostics))
                .addSubcommand(new AnswerFile(terminal))
                .addSubcommand(office);
        String version = CommandTree.class.getPackage().getImplementationVersion();
        root.getCommandSpec().version("Pirtti " + (version == null ? "" : version).strip());
        describe(root, terminal);
        root.setOut(terminal.out());
        root.setErr(terminal.err());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler((failure, arguments) -> misused(failure, terminal));
        root.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, parsed, terminal));
        return root;
    }

    /** Puts the texts where the annotations name their keys. */
    private static void describe(CommandLine command, Terminal terminal) {
        CommandSpec spec = command.getCommandSpec();
        Set<ArgSpec> arguments = new LinkedHashSet<>(spec.options());
        arguments.addAll(spec.positionalParameters());
        spec.resourceBundle(new TextsByKey(
                terminal.messages(),
                arguments.stream()
                        .map(ArgSpec::descriptionKey)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(terminal.text(usage.description()[0]));
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n");
        usage.commandListHeading("%n");
        usage.synopsisHeading("");
        command.getSubcommands().values().forEach(sub -> describe(sub, terminal));
    }

    private static int misused(ParameterException failure, Terminal terminal) {
        CommandLine command = failure.getCommandLine();
        switch (failure) {
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                terminal.say(
                        "cli.missing",
                        missing.getMissing().stream().map(CommandTree::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                terminal.say("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
            default -> terminal.say("cli.misused", String.valueOf(failure.getMessage()));
        }
        terminal.say("cli.see-help", command.getCommandSpec().qualifiedName());
        return ExitStatus.USAGE;
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static int failed(Exception failure, ParseResult parsed, Terminal terminal) {
        switch (failure) {
            case StorageException storage -> {
                refuse("", List.of(advised(storage.problem())), parsed, terminal);
                return OURS.contains(storage.code()) ? ExitStatus.ERROR : ExitStatus.USAGE;
            }
            case OfficeException refused -> {
                refuse(refused.source(), refused.problems(), parsed, terminal);
                return ExitStatus.USAGE;
            }
            default -> {
                LOG.error("A command failed", failure);
                explain(failure, terminal);
                return ExitStatus.ERROR;
            }
        }
    }

    /** A damaged archive is not the end: there are copies. */
    private static Problem advised(Problem problem) {
        return problem.code().equals("storage-damaged")
                        && ArchivePlace.of(problem.arguments().getFirst().toString(), Map.of())
                                instanceof ArchivePlace.InFile(Path file)
                ? OfficeArchive.damage(file)
                : problem;
    }

    /** What is wrong, what to do, and the codes; for scripts, too, where they asked for data. */
    private static void refuse(String source, List<Problem> problems, ParseResult parsed, Terminal terminal) {
        problems.forEach(problem -> terminal.tell(terminal.located(source, problem)));
        terminal.tellCodes(problems);
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        if (command.hasMatchedOption("--json")) {
            terminal.json(PlainJson.object(
                    "error",
                    PlainJson.object(
                            "code",
                            problems.getFirst().code(),
                            "message",
                            problems.getFirst().message(terminal.messages()),
                            "advice",
                            terminal.whatToDo(problems.getFirst().code()))));
        }
    }

    /** What is wrong, what to do, and the code. */
    private static void explain(Exception failure, Terminal terminal) {
        Trouble trouble = Trouble.of(failure);
        terminal.tell(trouble.problem().message(terminal.messages()));
        terminal.tell(trouble.whatToDo(terminal.messages()));
        terminal.say("trouble.code", trouble.code());
    }
}
