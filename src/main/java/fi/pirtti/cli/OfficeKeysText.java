package fi.pirtti.cli;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.ConsultationKeys;
import fi.pirtti.office.OfficeKeys;
import fi.pirtti.support.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of an archive by their fingerprints; no secret of them. */
final class OfficeKeysText {
    private static final int SHORT = 16;

    private OfficeKeysText() {}

    /** A line of the list. */
    private record Line(
            String role, String roleText, @Nullable String recipient, String fingerprint) {}

    static int show(OfficeKeys.Standing standing, boolean json, Terminal terminal) {
        List<Line> lines = lines(standing.keys(), terminal);
        if (json) {
            terminal.json(PlainJson.object(
                    "keys",
                    lines.stream()
                            .map(line -> PlainJson.object(
                                    "role",
                                    line.role(),
                                    "recipient",
                                    line.recipient(),
                                    "fingerprint",
                                    line.fingerprint()))
                            .toList(),
                    "file",
                    standing.file().toString(),
                    "passphrase",
                    standing.locked(),
                    "spare",
                    standing.spare(),
                    "problems",
                    standing.problems().stream()
                            .map(problem -> problem(problem, terminal))
                            .toList()));
        } else {
            TextTable table =
                    new TextTable(terminal.text("cli.column.key"), terminal.text("cli.column.fingerprint"), "age");
            lines.forEach(line -> table.row(
                    line.roleText(),
                    line.fingerprint().substring(0, SHORT),
                    line.recipient() == null ? "" : line.recipient()));
            table.print(terminal);
            terminal.line(terminal.text(
                    standing.locked() ? "cli.office.keys.locked" : "cli.office.keys.unlocked", standing.file()));
            terminal.line(terminal.text(standing.spare() ? "cli.office.keys.spare" : "cli.office.keys.no-spare"));
            standing.problems().forEach(problem -> terminal.line(terminal.located("", problem)));
        }
        return ExitStatus.DONE;
    }

    static Map<String, @Nullable Object> problem(Problem problem, Terminal terminal) {
        return PlainJson.object("code", problem.code(), "message", problem.message(terminal.messages()));
    }

    private static List<Line> lines(ConsultationKeys keys, Terminal terminal) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "signing",
                terminal.text("cli.key.signing"),
                null,
                keys.signing().verifyKey().keyId()));
        lines.add(line("office", terminal.text("cli.key.office"), keys.office().recipient()));
        AgeRecipient recovery = keys.recovery();
        if (recovery != null) {
            lines.add(line("recovery", terminal.text("cli.key.recovery"), recovery));
        }
        for (AgeIdentity each : keys.retired()) {
            lines.add(line("retired", terminal.text("cli.key.retired"), each.recipient()));
        }
        return lines;
    }

    private static Line line(String role, String text, AgeRecipient recipient) {
        return new Line(role, text, recipient.text(), recipient.fingerprint());
    }
}
