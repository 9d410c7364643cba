package fi.pirtti.proof;

import fi.pirtti.storage.StorageException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * Starts a main class of the tests as a process of its own, so that it can be killed. Starts in a fraction of a second
 * after the first run, which leaves an archive of loaded classes in the directory given.
 */
public final class ChildProgram {
    private static final List<String> ROOMS =
            List.of("domain", "exchange", "facilitation", "office", "proof", "storage", "support");

    private final Path directory;
    private final Class<?> main;
    private final String classes;

    private ChildProgram(Path directory, Class<?> main, String classes) {
        this.directory = directory;
        this.main = main;
        this.classes = classes;
    }

    /** Lays what it needs into {@code directory}. */
    public static ChildProgram of(Class<?> main, Path directory) throws IOException {
        Path packed = directory.resolve("classes.jar");
        pack(packed);
        String jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("junit") && !entry.contains("javafx"))
                .collect(Collectors.joining(File.pathSeparator));
        return new ChildProgram(directory, main, packed + File.pathSeparator + jars);
    }

    /** Starts it; what it writes to its error stream lies in {@link #errors}. */
    public Process start(String... arguments) throws IOException {
        return start(List.of(), arguments);
    }

    /** Starts it as an argument of {@code before}, a command that runs commands. */
    public Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + directory.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("tmp")),
                "-cp",
                classes,
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors().toFile()))
                .start();
    }

    /** What all runs so far had to complain of. */
    public Path errors() {
        return directory.resolve("errors.txt");
    }

    /** Waits for its first line, lets it go on for a while, kills it, and gives the whole lines it wrote. */
    public List<String> killAfter(Process program, int millis) throws IOException, InterruptedException {
        return killAfter(program, 1, millis);
    }

    /** As {@link #killAfter(Process, int)}, after waiting for as many lines. */
    public List<String> killAfter(Process program, int awaited, int millis) throws IOException, InterruptedException {
        try (BufferedReader out = program.inputReader()) {
            List<String> lines = new ArrayList<>();
            while (lines.size() < awaited) {
                String line = out.readLine();
                if (line == null) {
                    throw new AssertionError("it ended too early: " + Files.readString(errors()));
                }
                lines.add(line);
            }
            program.waitFor(millis, TimeUnit.MILLISECONDS);
            // The handle, since the process itself would close what is still to be read.
            program.toHandle().destroyForcibly();
            program.waitFor();
            // A line that was cut is no acknowledgement.
            String rest = out.readAllAsString();
            lines.addAll(rest.substring(0, rest.lastIndexOf('\n') + 1).lines().toList());
            return lines;
        }
    }

    /** Classes can be archived only from jars. */
    private static void pack(Path packed) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(packed))) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            for (Class<?> type : List.of(StorageException.class, ChildProgram.class)) {
                Path root = placeOf(type);
                for (String room : ROOMS) {
                    pack(root, root.resolve("fi/pirtti").resolve(room), jar);
                }
                try (Stream<Path> texts = Files.list(root.resolve("fi/pirtti"))) {
                    for (Path file : texts.filter(Files::isRegularFile).toList()) {
                        add(root, file, jar);
                    }
                }
            }
        }
    }

    private static void pack(Path root, Path from, JarOutputStream jar) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(root, file, jar);
            }
        }
    }

    private static void add(Path root, Path file, JarOutputStream jar) throws IOException {
        if (file.endsWith("package-info.class")) {
            return; // there is one in the program and one in the tests
        }
        jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, jar);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
