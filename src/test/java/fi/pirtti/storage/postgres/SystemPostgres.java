package fi.pirtti.storage.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Servers from the system's PostgreSQL packages, which have the tools for standbys; they never run as root. */
final class SystemPostgres {
    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final int MINUTES = 2;

    private final Path programs;
    private final Path directory;

    private SystemPostgres(Path programs, Path directory) {
        this.programs = programs;
        this.directory = directory;
    }

    /** The newest that is installed; empty if none is. Its servers lie in {@code directory}. */
    static Optional<SystemPostgres> in(Path directory) throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_basebackup"))
                            && Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .map(bin -> new SystemPostgres(bin, directory));
        }
    }

    void makePrimary(String name) throws IOException, InterruptedException {
        if (isRoot()) {
            call("chown", USER, directory.toString());
        }
        run("initdb", "-D", data(name), "-A", "trust", "-U", "postgres", "--no-sync");
    }

    void makeStandby(String name, int ofPort) throws IOException, InterruptedException {
        run(
                "pg_basebackup",
                "-h",
                "localhost",
                "-p",
                String.valueOf(ofPort),
                "-U",
                "postgres",
                "-D",
                data(name),
                "-R",
                "-X",
                "stream",
                "-c",
                "fast",
                "--no-sync");
    }

    void start(String name, int port) throws IOException, InterruptedException {
        run(
                "pg_ctl",
                "-D",
                data(name),
                "-w",
                "-l",
                directory.resolve(name + ".log").toString(),
                "-o",
                "-p " + port + " -k " + directory + " -c fsync=off",
                "start");
    }

    void promote(String name) throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(name), "-w", "promote");
    }

    /** As a power cut does. */
    void kill(String name) throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(name), "-w", "-m", "immediate", "stop");
    }

    void stopIfRunning(String name) throws IOException, InterruptedException {
        if (Files.exists(Path.of(data(name), "postmaster.pid"))) {
            kill(name);
        }
    }

    private String data(String name) {
        return directory.resolve(name).toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        call(command.toArray(String[]::new));
    }

    private void call(String... command) throws IOException, InterruptedException {
        Path told = Files.createTempFile("postgres", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(told));
        }
        Files.delete(told);
    }
}
