package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.proof.disk.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people get it: jpackage drops mistyped options silently, so only running it tells. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PackagedLauncherIT {
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw";

    @TempDir
    private Path directory;

    @Test
    void tells_its_version() throws Exception {
        Run run = launch(HEADLESS, "--version");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).contains(System.getProperty("pirtti.version"));
    }

    @Test
    void opens_its_window_and_ends_without_a_display() throws Exception {
        Run run = launch(HEADLESS, "--home", home(), "--exit-after-start");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(run.output()).isEmpty();
    }

    @Test
    void starts_from_its_ahead_of_time_cache() throws Exception {
        // with AOTMode=on the JVM refuses to start where the cache does not fit
        Run run = launch(HEADLESS + " -XX:AOTMode=on", "--home", home(), "--exit-after-start");
        assertThat(run.status()).as(run.errors()).isZero();
    }

    @Test
    void takes_finnish_file_names() throws Exception {
        Run run = launch(HEADLESS, "--home", directory.resolve("työhuone").toString(), "--exit-after-start");
        assertThat(run.status()).as(run.errors()).isZero();
        assertThat(directory.resolve("työhuone")).isDirectory();
    }

    @Test
    void a_second_start_hands_its_file_to_the_first_and_ends() throws Exception {
        Path home = directory.resolve("työ huone");
        Path file = Files.writeString(directory.resolve("Kutsu - Neuvola, Äänekoski.pirtti"), "not an invitation");
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("pirtti.image") + "/bin/pirtti", "--home", home.toString())
                .redirectOutput(directory.resolve("first.out").toFile())
                .redirectError(directory.resolve("first.err").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", HEADLESS);
        Process first = builder.start();
        try {
            while (!Files.exists(home.resolve("workspace/workspace.sqlite-wal"))) {
                assertThat(first.isAlive()).isTrue();
                first.waitFor(50, TimeUnit.MILLISECONDS);
            }
            Run second = launch(HEADLESS, "--home", home.toString(), file.toString());
            assertThat(second.status()).as(second.errors()).isZero();
            assertThat(home.resolve("handover")).isEmptyDirectory();
            assertThat(first.isAlive()).isTrue();
        } finally {
            first.destroy();
            first.waitFor();
        }
    }

    @Test
    void needs_no_right_to_execute_in_the_temporary_and_the_home_directory() throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("noexec ä"), "size=64m,noexec")) {
            Path home = disk.directory();
            // java.io.tmpdir holds what SQLite's driver, user.home what JavaFX would unpack its libraries into
            String there = HEADLESS + " \"-Djava.io.tmpdir=" + home + "\" \"-Duser.home=" + home + "\"";
            Run window = launch(there, "--home", home.resolve("työtila").toString(), "--exit-after-start");
            assertThat(window.status()).as(window.errors()).isZero();
            assertThat(home.resolve("työtila/workspace/workspace.sqlite")).isRegularFile();
            assertThat(home.resolve(".openjfx")).doesNotExist();
            try (Stream<Path> files = Files.walk(home)) {
                assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".so"));
            }
        }
    }

    private String home() {
        return directory.resolve("home").toString();
    }

    private Run launch(String jvmOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("pirtti.image") + "/bin/pirtti"));
        command.addAll(List.of(arguments));
        Path output = directory.resolve("stdout");
        Path errors = directory.resolve("stderr");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", jvmOptions);
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(output), Files.readString(errors));
    }

    private record Run(int status, String output, String errors) {}
}
