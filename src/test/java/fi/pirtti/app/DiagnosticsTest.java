package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.LoggerContext;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.log.Log;
import fi.pirtti.support.log.LogFile;
import fi.pirtti.support.log.LogSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class DiagnosticsTest {
    /** In every text of the workspace and the settings, in every path and every message of an exception. */
    private static final String MARK = "Märkki7391\"\\Ωλ";

    /** Also without what encodings and escapes do to it. */
    private static final String CORE = "rkki7391";

    private static final Log LOG = Log.of(DiagnosticsTest.class);

    @TempDir
    Path temp;

    private Directories directories;
    private String userName;

    @BeforeEach
    void set_up() {
        directories = Directories.of(temp.resolve("koti M\u00e4rkki7391 \u03a9"));
        userName = System.setProperty("user.name", "M\u00e4rkki7391");
        LogFile.use(() -> LogFile.ofWindow(directories.logs()));
        configureLogging();
    }

    @AfterEach
    void tear_down() {
        System.setProperty("user.name", userName);
        LogFile.use(() -> LogFile.ofWindow(Path.of("target", "test-logs")));
        configureLogging();
    }

    private static void configureLogging() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new LogSetup().configure(context);
    }

    @Test
    void the_file_and_the_log_are_free_of_answers_names_and_paths() throws Exception {
        fillSettings();
        int filled = fillWorkspace();
        assertThat(filled).isGreaterThan(25);
        int provoked = provokeErrors();
        Path file = temp.resolve("diagnostics.txt");
        new Diagnostics(directories, Clock.systemUTC()).write(file, catchThrowable(() -> read(missing())));

        String text = Files.readString(file);
        assertThat(text)
                .contains("discussion rows: 1", "schema: ", "sound: 1", "theme: DARK", "NoSuchFileException")
                .contains("fi.pirtti.app.DiagnosticsTest: Provoked");
        assertThat(text.split("DiagnosticsTest: Provoked", -1)).hasSize(provoked + 1);
        assertFree(file);
        for (Path log : LogFile.ofWindow(directories.logs()).files()) {
            assertFree(log);
        }
        assertThat(LogFile.ofWindow(directories.logs()).files()).isNotEmpty();
    }

    @Test
    void a_damaged_workspace_and_a_missing_one_are_told_of_too() throws Exception {
        Path file = temp.resolve("diagnostics.txt");
        new Diagnostics(directories, Clock.systemUTC()).write(file, null);
        assertThat(Files.readString(file)).contains("file: none", "directory: ");
        Files.createDirectories(directories.workspace());
        Files.writeString(directories.workspace().resolve("workspace.sqlite"), (MARK + "\n").repeat(400));
        new Diagnostics(directories, Clock.systemUTC()).write(file, null);
        assertThat(Files.readString(file)).contains("reading: storage-damaged");
        assertFree(file);
    }

    @Test
    void writing_diagnostics_leaves_the_workspace_as_it_was() throws Exception {
        fillWorkspace();
        List<String> before = files();
        new Diagnostics(directories, Clock.systemUTC()).write(temp.resolve("diagnostics.txt"), null);
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(directories.workspace())) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(file.getFileName() + " " + Files.size(file));
            }
        }
        return files;
    }

    private void fillSettings() throws IOException {
        Files.createDirectories(directories.data());
        Files.writeString(directories.settings(), """
            language=fi-%1$s
            theme=dark
            text-scale=1.5
            tips=%1$s
            seen-tips=%1$s
            reduced-motion=%1$s
            wall=%1$s
            window=1 2 3 4 %1$s
            """.formatted("M\u00e4rkki7391"));
    }

    /** A row in every table, the mark in every column that takes text or bytes; returns how many columns that were. */
    private int fillWorkspace() throws SQLException {
        Workspace.open(directories.workspace(), Clock.systemUTC()).orElseThrow().close();
        int filled = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:"
                        + directories
                                .workspace()
                                .resolve("workspace.sqlite")
                                .toUri()
                                .toASCIIString());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys=0");
            statement.execute("PRAGMA ignore_check_constraints=1");
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                Map<String, String> columns = new LinkedHashMap<>();
                try (ResultSet rows =
                        statement.executeQuery("SELECT name, type FROM pragma_table_info('" + table + "')")) {
                    while (rows.next()) {
                        String mark = "'" + MARK + "'";
                        columns.put(
                                rows.getString(1),
                                switch (rows.getString(2)) {
                                    case "TEXT" -> mark;
                                    case "BLOB" -> "CAST(" + mark + " AS BLOB)";
                                    default -> "1";
                                });
                    }
                }
                filled += (int) columns.values().stream()
                        .filter(value -> !value.equals("1"))
                        .count();
                statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                        + String.join(", ", columns.values()) + ")");
            }
        }
        return filled;
    }

    /** Errors whose messages hold what must not get out, logged by us and by libraries; returns how many were ours. */
    private int provokeErrors() {
        List<Throwable> errors = List.of(
                catchThrowable(() -> read(missing())),
                catchThrowable(() -> Path.of(MARK + "\0")),
                StorageException.because(new SQLException(MARK), "storage-io", missing()),
                new IllegalArgumentException(MARK, new UncheckedIOException(MARK, new IOException(MARK))),
                catchThrowable(() -> Integer.parseInt(MARK)),
                catchThrowable(
                        () -> new com.fasterxml.jackson.databind.ObjectMapper().readTree("{\"" + CORE + "\": x}")),
                suppressing());
        assertThat(errors).doesNotContainNull();
        errors.forEach(error -> LOG.warn("Provoked", error));
        for (String library : List.of("org.apache.pdfbox", "com.sun.javafx", "org.sqlite")) {
            LoggerFactory.getLogger(library).error(MARK + " {}", MARK, new IllegalStateException(MARK));
        }
        return errors.size();
    }

    private static Throwable suppressing() {
        Throwable error = new IllegalStateException(MARK);
        error.addSuppressed(new IOException(MARK));
        return error;
    }

    private Path missing() {
        return directories.data().resolve("Kotihoito M\u00e4rkki7391.pirtti");
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private void assertFree(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).isNotEmpty();
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> secrets = List.of(
                MARK,
                CORE,
                temp.toString(),
                temp.getFileName().toString(),
                System.getProperty("user.home") + "/",
                "M\\u00e4rkki",
                "M\\u00E4rkki",
                "\\u03a9",
                "\u03a9\u03bb");
        for (String secret : secrets) {
            for (Charset charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1)) {
                if (charset.newEncoder().canEncode(secret)) {
                    assertThat(raw)
                            .as(file.getFileName() + " in " + charset)
                            .doesNotContain(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }
}
