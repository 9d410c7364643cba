package fi.pirtti.cli;

import fi.pirtti.office.FileOutcome;
import fi.pirtti.office.ImportPace;
import fi.pirtti.office.Outcome;
import fi.pirtti.support.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** One line on standard error that counts while an import goes on, where someone is watching. */
final class LiveImport implements Progress {
    private final Terminal terminal;
    private final ImportPace pace;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int width;

    LiveImport(Terminal terminal) {
        this.terminal = terminal;
        pace = new ImportPace(terminal.clock().instant());
    }

    void settled(FileOutcome file) {
        counts.merge(file.outcome(), 1, Integer::sum);
    }

    @Override
    public void report(long done, long total) {
        if (!terminal.interactive()) {
            return;
        }
        Instant now = terminal.clock().instant();
        pace.at(now, done);
        StringBuilder line = new StringBuilder(terminal.text(
                "cli.office.import.live",
                done,
                total,
                count(Outcome.ACCEPTED) + count(Outcome.SUPERSEDING),
                count(Outcome.ALREADY_IMPORTED),
                count(Outcome.CONFLICT),
                count(Outcome.QUARANTINED)));
        pace.perSecond()
                .ifPresent(rate -> line.append("; ")
                        .append(terminal.text(
                                "cli.office.import.rate", String.format(terminal.locale(), "%.0f", rate))));
        pace.left(total)
                .filter(left -> done < total)
                .ifPresent(left -> line.append(", ").append(terminal.text("cli.office.import.left", clock(left))));
        String padded = String.format("%-" + Math.max(1, width) + "s", line);
        width = line.length();
        terminal.err().print("\r" + padded + (done == total ? "\n" : ""));
        terminal.err().flush();
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private static String clock(Duration left) {
        long seconds = left.toSeconds();
        return seconds / 60 + ":" + String.format("%02d", seconds % 60);
    }

    /** Whoever wants to stop ends the program: what is on disk stays, and the next import goes on from there. */
    @Override
    public boolean cancelled() {
        return false;
    }
}
