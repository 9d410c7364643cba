package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.RandomEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/**
 * What it costs until an edit is on disk: applied, encoded and committed by the workspace, against the least that SQLite
 * can do with the same settings, one row in one commit. The two take turns, each on a file of its own in one directory.
 *
 * <p>Arguments: the directory (on the disk that is to be measured), the number of pairs.
 */
public final class RecordedEditBenchmark {
    private static final int WARM_UP = 500;
    private static final int EDITS_OF_ONE_DISCUSSION = 300;
    private static final InstantSource CLOCK = InstantSource.fixed(Invited.MORNING);

    private RecordedEditBenchmark() {}

    /** Prints medians, 99th percentiles and their ratios. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "edits");
        int pairs = Integer.parseInt(arguments[1]);
        long[] edits = new long[pairs];
        long[] rows = new long[pairs];
        try (Workspace workspace =
                        Workspace.open(directory.resolve("home"), CLOCK).orElseThrow();
                Connection bare = bare(directory.resolve("bare.sqlite"));
                PreparedStatement insert = bare.prepareStatement("INSERT INTO line (text) VALUES (?)")) {
            Invited.into(workspace);
            EditLog log = EditLog.on(RandomEdits.blank());
            RandomEdits random = new RandomEdits(1);
            UUID discussion = Invited.DISCUSSION;
            for (int pair = -WARM_UP; pair < pairs; pair++) {
                if (log.entries().size() == EDITS_OF_ONE_DISCUSSION) {
                    discussion = new UUID(9, pair + WARM_UP);
                    InvitationFacts invitation = Invited.facts(new UUID(8, pair + WARM_UP));
                    workspace
                            .discussions()
                            .begin(discussion, invitation, new byte[] {1}, "key", "fi", Invited.AT_START);
                    log = EditLog.on(RandomEdits.blank());
                }
                var edit = random.next(log.current());
                long start = System.nanoTime();
                EditLog.Step step = log.record(edit, Invited.MORNING.plusMillis(pair + WARM_UP));
                workspace.discussions().record(discussion, step.change(), null);
                long recorded = System.nanoTime();
                insert.setString(1, "Yhteiset tiimit toimivat, kun kaikki tietävät, kuka vastaa mistäkin asiasta.");
                insert.executeUpdate();
                long inserted = System.nanoTime();
                log = step.log();
                if (pair >= 0) {
                    edits[pair] = recorded - start;
                    rows[pair] = inserted - recorded;
                }
            }
        }
        Arrays.sort(edits);
        Arrays.sort(rows);
        System.out.printf(
                Locale.ROOT,
                "recorded edit, %d pairs: p50 %.3f ms, p99 %.3f ms; bare row: p50 %.3f ms, p99 %.3f ms;"
                        + " ratio p50 %.2f, p99 %.2f%n",
                pairs,
                milliseconds(edits, 0.5),
                milliseconds(edits, 0.99),
                milliseconds(rows, 0.5),
                milliseconds(rows, 0.99),
                milliseconds(edits, 0.5) / milliseconds(rows, 0.5),
                milliseconds(edits, 0.99) / milliseconds(rows, 0.99));
    }

    private static Connection bare(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        }
        return connection;
    }

    private static double milliseconds(long[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))] / 1e6;
    }
}
