package fi.pirtti.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.storage.StorageException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a connection to a real server does when it breaks, or when others are there too. */
class PostgresDatabaseTest {
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(5), Duration.ofMillis(100), Duration.ofSeconds(30));

    private final String schema = PostgresServer.newSchema();

    @BeforeEach
    void make_a_table_with_a_counter() {
        PostgresServer.run("CREATE SCHEMA " + schema + "; SET search_path TO " + schema
                + "; CREATE TABLE write_mark (id UUID PRIMARY KEY, written TIMESTAMPTZ NOT NULL DEFAULT now());"
                + " CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0);"
                + " CREATE TABLE thing (name TEXT PRIMARY KEY)");
    }

    @Test
    void reading_goes_on_when_the_connection_breaks() {
        AtomicInteger attempts = new AtomicInteger();
        try (PostgresDatabase database = PostgresDatabase.open(PostgresServer.url(schema), SHORT)) {
            int read = database.read(connection -> {
                int before = count(connection);
                if (attempts.incrementAndGet() == 1) {
                    cut(connection);
                }
                return before + count(connection);
            });
            assertThat(read).isZero();
        }
        assertThat(attempts).hasValue(2);
    }

    @Test
    void writing_goes_on_when_the_connection_breaks_before_it_commits() {
        AtomicInteger attempts = new AtomicInteger();
        try (PostgresDatabase database = PostgresDatabase.open(PostgresServer.url(schema), SHORT)) {
            database.write(connection -> {
                add(connection);
                if (attempts.incrementAndGet() == 1) {
                    cut(connection);
                }
                return count(connection);
            });
            assertThat(database.<Integer>read(PostgresDatabaseTest::count)).isEqualTo(1);
        }
        assertThat(attempts).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Wire.Break.class,
            names = {"BEFORE_COMMIT_ARRIVES", "BEFORE_COMMIT_IS_ANSWERED"})
    void a_commit_that_nobody_heard_of_is_done_once(Wire.Break place) throws Exception {
        try (Wire wire = new Wire(PostgresServer.port());
                PostgresDatabase database = PostgresDatabase.open(
                        PostgresUrl.parse(
                                "jdbc:postgresql://localhost:" + wire.port() + "/postgres?user=postgres&currentSchema="
                                        + schema,
                                Map.of()),
                        SHORT)) {
            AtomicInteger attempts = new AtomicInteger();
            wire.breakAt(place);
            int result = database.write(connection -> {
                attempts.incrementAndGet();
                add(connection);
                return count(connection);
            });
            assertThat(result).isEqualTo(1);
            assertThat(database.<Integer>read(PostgresDatabaseTest::count)).isEqualTo(1);
            // Where it was committed the work is not even begun again.
            assertThat(attempts).hasValue(place == Wire.Break.BEFORE_COMMIT_ARRIVES ? 2 : 1);
        }
    }

    @Test
    void several_that_write_the_same_lose_nothing() throws Exception {
        int programs = 4;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(programs)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int program = 0; program < programs; program++) {
                work.add(() -> {
                    try (PostgresDatabase database = PostgresDatabase.open(PostgresServer.url(schema), SHORT)) {
                        for (int i = 0; i < each; i++) {
                            database.write(PostgresDatabaseTest::add);
                        }
                        return each;
                    }
                });
            }
            for (Future<Integer> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        try (PostgresDatabase database = PostgresDatabase.open(PostgresServer.url(schema), SHORT)) {
            assertThat(database.<Integer>read(PostgresDatabaseTest::count)).isEqualTo(programs * each);
        }
    }

    @Test
    void a_failure_says_what_a_person_can_do_something_about_and_nothing_that_people_said() throws Exception {
        String host = "jdbc:postgresql://localhost:" + PostgresServer.port();
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(refusal("jdbc:postgresql://localhost:" + nobody + "/postgres?user=postgres&password=hush"))
                .isEqualTo("storage-server-unreachable");
        assertThat(refusal(host + "/none?user=postgres&password=hush")).isEqualTo("storage-server-database");
        PostgresServer.askForPassword("locked_out", "right");
        assertThat(refusal(host + "/postgres?user=locked_out&password=hush")).isEqualTo("storage-server-login");
        assertThat(refusal(host + "/postgres?user=locked_out")).isEqualTo("storage-server-login");
        try (PostgresDatabase database = PostgresDatabase.open(PostgresServer.url(schema), SHORT)) {
            StorageException doubled = failure(() -> database.write(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.addBatch("INSERT INTO thing VALUES ('a secret')");
                    statement.addBatch("INSERT INTO thing VALUES ('a secret')");
                    return statement.executeBatch();
                }
            }));
            assertThat(doubled).hasStackTraceContaining("thing_pkey");
            for (Throwable each = doubled; each != null; each = each.getCause()) {
                assertThat(each).message().doesNotContain("secret");
            }
        }
    }

    @Test
    void a_password_may_come_from_the_environment_and_is_never_shown() {
        PostgresServer.askForPassword("with_password", "right");
        String address = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/postgres";
        PostgresUrl url = PostgresUrl.parse(address, Map.of("PGUSER", "with_password", "PGPASSWORD", "right"));
        try (PostgresDatabase database = PostgresDatabase.open(url, SHORT)) {
            assertThat(database.url().shown()).isEqualTo(address);
        }
        assertThat(PostgresUrl.parse(address + "?password=right&currentSchema=a&sslpassword=x", Map.of()))
                .hasToString(address + "?currentSchema=a");
        assertThat(PostgresUrl.parse("jdbc:postgresql://a:99,b/äineisto?currentSchema=x/y", Map.of())
                        .fileName())
                .isEqualTo("a-99_äineisto_x_y");
        assertThat(catchThrowableOfType(
                        StorageException.class, () -> PostgresUrl.parse("jdbc:postgresql://me:right@b/c", Map.of())))
                .hasMessageContaining("storage-server-url")
                .message()
                .doesNotContain("right");
    }

    private static String refusal(String url) {
        StorageException failure = failure(() -> PostgresDatabase.open(PostgresUrl.parse(url, Map.of()), SHORT));
        assertThat(failure.problem().arguments().toString()).doesNotContain("hush");
        return failure.code();
    }

    private static StorageException failure(Callable<?> work) {
        return catchThrowableOfType(StorageException.class, work::call);
    }

    private static int add(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE counter SET n = n + 1");
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT n FROM counter")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void cut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            PostgresServer.run("SELECT pg_terminate_backend(" + row.getInt(1) + ")");
        }
    }
}
