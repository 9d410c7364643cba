package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.RandomEdits;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;

/** A program that records is killed at random moments. What it acknowledged is there, and nothing else is. */
class KilledProgramTest {
    private static final int WORKSPACES = 2;
    private static final int KILLS_PER_WORKSPACE = 55;
    private static final int KILLS_PER_DISCUSSION = 5;
    private static final int SHORTEST_MILLIS = 20;
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    Path directory;

    @Test
    void no_acknowledged_edit_is_lost_when_the_program_is_killed() throws Exception {
        loadQuickly();
        int killed = 0;
        int acknowledged = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(WORKSPACES)) {
            List<Callable<Tally>> runs = Stream.of(1, 2)
                    .map(number -> (Callable<Tally>) () -> killOften(directory.resolve("w" + number), number))
                    .toList();
            for (Future<Tally> run : both.invokeAll(runs)) {
                killed += run.get().killed;
                acknowledged += run.get().acknowledged;
            }
        }
        assertThat(killed).isGreaterThanOrEqualTo(100);
        assertThat(acknowledged).isGreaterThan(killed);
    }

    private record Tally(int killed, int acknowledged) {}

    private Tally killOften(Path home, long seed) throws Exception {
        Random random = new Random(seed);
        int killed = 0;
        int acknowledged = 0;
        UUID discussion = new UUID(9, 0);
        EditLog before = EditLog.on(RandomEdits.blank());
        for (int round = 0; round < KILLS_PER_WORKSPACE; round++) {
            if (round % KILLS_PER_DISCUSSION == 0) {
                discussion = begin(home, round);
                before = read(home, discussion);
            }
            long roundSeed = random.nextLong();
            Process program = start(home, discussion, roundSeed, Integer.MAX_VALUE);
            int acts = killAfter(program, random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS));
            killed += program.exitValue() == 0 ? 0 : 1;
            acknowledged += acts;
            List<EditLog.Step> possible =
                    RecordingProgram.acts(before, roundSeed).limit(acts + 1L).toList();
            EditLog after = read(home, discussion);
            // The act that was under way when it was killed may have reached the disk unacknowledged.
            assertThat(after.entries()).isIn(after(before, possible, acts), after(before, possible, acts + 1));
            before = after;
        }
        return new Tally(killed, acknowledged);
    }

    private static List<LogEntry> after(EditLog before, List<EditLog.Step> steps, int acts) {
        return acts == 0 ? before.entries() : steps.get(acts - 1).log().entries();
    }

    private static UUID begin(Path home, int number) {
        UUID discussion = new UUID(9, number);
        try (Workspace workspace = open(home)) {
            InvitationFacts facts = Invited.facts(new UUID(8, number));
            workspace.discussions().begin(discussion, facts, new byte[] {1}, "key", "fi", Invited.AT_START);
        }
        return discussion;
    }

    /** What the workspace holds; that it folds is part of the test. */
    private static EditLog read(Path home, UUID discussion) {
        try (Workspace workspace = open(home)) {
            return EditLog.replay(
                    RandomEdits.blank(),
                    workspace.discussions().load(discussion).orElseThrow().entries());
        }
    }

    private static Workspace open(Path home) {
        return Workspace.open(home, InstantSource.system()).orElseThrow();
    }

    /** Waits until it records, lets it go on for a while, kills it, and counts what it acknowledged. */
    private static int killAfter(Process program, int millis) throws IOException, InterruptedException {
        try (BufferedReader out = program.inputReader()) {
            String first = out.readLine();
            assertThat(first).as("the program records").isEqualTo("1");
            program.waitFor(millis, TimeUnit.MILLISECONDS);
            // The handle, since the process itself would close what is still to be read.
            program.toHandle().destroyForcibly();
            program.waitFor();
            // A line that was cut is no acknowledgement.
            String rest = out.readAllAsString();
            return 1 + (int) rest.chars().filter(unit -> unit == '\n').count();
        }
    }

    /** One run to its end, which leaves an archive of loaded classes for the others. */
    private void loadQuickly() throws Exception {
        packClasses();
        Path home = directory.resolve("first");
        UUID discussion = begin(home, 0);
        Process program = start(home, discussion, 1, 5);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(errors(home))).isZero();
        assertThat(read(home, discussion).entries()).isNotEmpty();
    }

    private Process start(Path home, UUID discussion, long seed, int most) throws IOException {
        String classes = Stream.of(
                        directory.resolve("classes.jar"),
                        placeOf(JDBC.class),
                        placeOf(JsonFactory.class),
                        placeOf(LoggerFactory.class))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + directory.resolve("classes.jsa"),
                        "-Xlog:disable",
                        "-Xlog:all=off",
                        "-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("tmp")),
                        "-cp",
                        classes,
                        RecordingProgram.class.getName(),
                        home.toString(),
                        discussion.toString(),
                        Long.toString(seed),
                        Integer.toString(most))
                .redirectError(ProcessBuilder.Redirect.to(errors(home).toFile()))
                .start();
    }

    private Path errors(Path home) {
        return directory.resolve(home.getFileName() + ".err");
    }

    /** Classes can be archived only from jars. */
    private void packClasses() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(directory.resolve("classes.jar")))) {
            for (Class<?> type : List.of(Workspace.class, RecordingProgram.class)) {
                Path root = placeOf(type);
                for (String room : List.of("domain", "storage", "support")) {
                    pack(root, root.resolve("fi/pirtti").resolve(room), jar);
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
                jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
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
