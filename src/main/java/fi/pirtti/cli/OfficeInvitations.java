package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Revoking;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office invitations}. */
@Command(name = "invitations", description = "cli.office.invitations")
final class OfficeInvitations implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeInvitations(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            show(office, office.store().invitations(), json, terminal);
            return ExitStatus.DONE;
        }
    }

    static void show(OfficeArchive office, List<IssuedInvitation> invitations, boolean json, Terminal terminal) {
        Map<String, RegisteredUnit> units = office.unitsById();
        Instant now = terminal.clock().instant();
        if (json) {
            terminal.json(PlainJson.object(
                    "invitations",
                    invitations.stream().map(each -> row(each, units, now)).toList()));
            return;
        }
        TextTable table = new TextTable(
                terminal.text("cli.column.unit-id"),
                terminal.text("cli.column.unit"),
                terminal.text("cli.column.state"),
                terminal.text("cli.column.expires"),
                terminal.text("cli.column.invitation"));
        for (IssuedInvitation each : invitations) {
            table.row(
                    each.unit() == null ? "" : each.unit(),
                    name(each, units),
                    state(Revoking.Standing.of(each, now), terminal),
                    each.expires(),
                    each.id());
        }
        table.print(terminal);
    }

    private static String name(IssuedInvitation invitation, Map<String, RegisteredUnit> units) {
        return Optional.ofNullable(invitation.unit())
                .map(units::get)
                .map(unit -> unit.unit().name())
                .orElse("");
    }

    private static String state(Revoking.Standing standing, Terminal terminal) {
        return switch (standing) {
            case VALID -> terminal.text("cli.invitation.valid");
            case REVOKED -> terminal.text("cli.invitation.revoked");
            case EXPIRED -> terminal.text("cli.invitation.expired");
        };
    }

    private static Map<String, @Nullable Object> row(
            IssuedInvitation each, Map<String, RegisteredUnit> units, Instant now) {
        Instant revoked = each.revoked();
        String state = switch (Revoking.Standing.of(each, now)) {
            case VALID -> "valid";
            case REVOKED -> "revoked";
            case EXPIRED -> "expired";
        };
        return PlainJson.object(
                "id",
                each.id().toString(),
                "unit",
                each.unit(),
                "unitName",
                name(each, units),
                "state",
                state,
                "issued",
                each.issued().toString(),
                "expires",
                each.expires().toString(),
                "revoked",
                revoked == null ? null : revoked.toString());
    }
}
