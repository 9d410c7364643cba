package fi.pirtti.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.pirtti.proof.Proof;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.storage.archive.QuarantinedFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server dies while an office writes, and its standby takes over. */
@Tag("proof")
class FailoverTest {
    private static final Instant NOW = Instant.parse("2022-05-02T09:00:00Z");
    private static final int BEFORE = 30;
    private static final int AFTER = 30;

    @TempDir
    Path directory;

    private final BlockingQueue<Integer> acknowledged = new LinkedBlockingQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void an_archive_goes_on_when_its_server_has_died_and_a_standby_was_promoted() throws Exception {
        Optional<SystemPostgres> system = SystemPostgres.in(directory);
        assumeTrue(system.isPresent(), "PostgreSQL's server packages are not installed: apt-get install postgresql");
        SystemPostgres postgres = system.orElseThrow();
        int first = freePort();
        int second = freePort();
        try {
            postgres.makePrimary("first");
            postgres.start("first", first);
            postgres.makeStandby("second", first);
            postgres.start("second", second);
            // What is acknowledged is on the standby, too.
            run(first, "ALTER SYSTEM SET synchronous_standby_names = '*'");
            run(first, "SELECT pg_reload_conf()");
            goOn(postgres, first, second);
        } finally {
            postgres.stopIfRunning("first");
            postgres.stopIfRunning("second");
        }
    }

    private void goOn(SystemPostgres postgres, int first, int second) throws Exception {
        ArchivePlace place = ArchivePlace.of(
                "jdbc:postgresql://localhost:" + first + ",localhost:" + second + "/postgres?user=postgres", Map.of());
        List<Integer> told = new ArrayList<>();
        try (ArchiveStore archive = place.create();
                var threads = Executors.newSingleThreadExecutor()) {
            archive.update(writer ->
                    writer.found(new fi.pirtti.storage.archive.Consultation("c", "key", NOW), List.of(), List.of()));
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(archive), threads);
            take(told, BEFORE, writing);
            postgres.kill("first");
            postgres.promote("second");
            acknowledged.drainTo(told);
            take(told, AFTER, writing);
            enough.set(true);
            writing.get(2, TimeUnit.MINUTES);
            acknowledged.drainTo(told);
            List<String> kept = archive.quarantined(true).stream()
                    .map(QuarantinedFile::path)
                    .toList();
            long lost = told.stream().filter(each -> !kept.contains("f" + each)).count();
            Proof.tell("writes while the server died and a standby took over", told.size(), told.size() - lost, lost);
            assertThat(kept).doesNotHaveDuplicates();
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().map(each -> "f" + each).toList());
        }
    }

    private void write(ArchiveStore archive) {
        for (int i = 0; !enough.get(); i++) {
            int number = i;
            // No hash: that the same file came twice would not show.
            archive.update(writer -> writer.quarantine("f" + number, null, "malformed", NOW, null));
            acknowledged.add(number);
        }
    }

    private void take(List<Integer> told, int more, CompletableFuture<Void> writing) throws Exception {
        for (int i = 0; i < more; i++) {
            Integer next = acknowledged.poll(2, TimeUnit.MINUTES);
            if (next == null || writing.isCompletedExceptionally()) {
                writing.get(1, TimeUnit.SECONDS);
            }
            told.add(next);
        }
    }

    private static void run(int port, String statement) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
