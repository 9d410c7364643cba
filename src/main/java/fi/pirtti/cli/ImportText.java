package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.FileOutcome;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a batch, for scripts and for people. */
final class ImportText {
    private ImportText() {}

    static int show(ImportReport report, boolean json, Terminal terminal) {
        if (json) {
            terminal.json(json(report, terminal));
        } else {
            for (FileOutcome file : report.files()) {
                if (file.outcome() == Outcome.QUARANTINED || file.outcome() == Outcome.CONFLICT) {
                    terminal.line(Terminal.inOneLine(file.path()) + ": " + message(file, terminal));
                } else if (file.another()) {
                    terminal.line(Terminal.inOneLine(file.path()) + ": " + message(file, terminal) + " "
                            + terminal.text("problem.second-discussion"));
                }
            }
            terminal.line(terminal.text(
                    "cli.office.import.done",
                    report.count(Outcome.ACCEPTED),
                    report.count(Outcome.SUPERSEDING),
                    report.count(Outcome.ALREADY_IMPORTED),
                    report.count(Outcome.CONFLICT),
                    report.count(Outcome.QUARANTINED)));
        }
        return report.hasFindings() ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    static Map<String, @Nullable Object> json(ImportReport report, Terminal terminal) {
        return PlainJson.object(
                "accepted",
                report.count(Outcome.ACCEPTED),
                "alreadyImported",
                report.count(Outcome.ALREADY_IMPORTED),
                "superseding",
                report.count(Outcome.SUPERSEDING),
                "conflicts",
                report.count(Outcome.CONFLICT),
                "quarantined",
                report.count(Outcome.QUARANTINED),
                "flagged",
                report.flagged(),
                "files",
                report.files().stream()
                        .map(file -> PlainJson.object(
                                "path",
                                file.path(),
                                "outcome",
                                file.outcome().wireName(),
                                "reason",
                                file.reason(),
                                "flag",
                                file.another() ? "second-discussion" : null,
                                "message",
                                message(file, terminal),
                                "advice",
                                advice(file, terminal)))
                        .toList());
    }

    private static @Nullable String advice(FileOutcome file, Terminal terminal) {
        return switch (file.outcome()) {
            case QUARANTINED -> terminal.advice(file.requireReason()).orElse(null);
            case CONFLICT -> terminal.advice("conflict").orElse(null);
            case ACCEPTED, ALREADY_IMPORTED, SUPERSEDING ->
                file.another() ? terminal.advice("second-discussion").orElse(null) : null;
        };
    }

    static String message(FileOutcome file, Terminal terminal) {
        String unit = file.unit() == null ? "" : file.unit();
        return switch (file.outcome()) {
            case ACCEPTED ->
                file.history()
                        ? terminal.text("cli.outcome.history", unit, file.revision())
                        : terminal.text("cli.outcome.accepted", unit, file.revision());
            case ALREADY_IMPORTED -> terminal.text("cli.outcome.already-imported", unit, file.revision());
            case SUPERSEDING -> terminal.text("cli.outcome.superseding", unit, file.revision());
            case CONFLICT -> terminal.text("cli.outcome.conflict", unit, file.revision());
            case QUARANTINED -> terminal.text("problem." + file.requireReason(), file.path());
        };
    }
}
