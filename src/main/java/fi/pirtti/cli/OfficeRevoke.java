package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Revoking;
import fi.pirtti.storage.archive.IssuedInvitation;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti office revoke}. */
@Command(name = "revoke", description = "cli.office.revoke")
final class OfficeRevoke implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.option.revoke-unit")
    List<String> units = List.of();

    @Option(names = "--invitation", paramLabel = "UUID", descriptionKey = "cli.option.revoke-invitation")
    List<UUID> invitations = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeRevoke(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (units.isEmpty() && invitations.isEmpty()) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.revoke.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            List<UUID> taken = new Revoking(office, terminal.clock())
                    .revoke(units, invitations).stream()
                            .map(IssuedInvitation::id)
                            .toList();
            OfficeInvitations.show(
                    office,
                    office.store().invitations().stream()
                            .filter(each -> taken.contains(each.id()))
                            .toList(),
                    json,
                    terminal);
            terminal.say("cli.office.revoke.done", taken.size());
            return ExitStatus.DONE;
        }
    }
}
