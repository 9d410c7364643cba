package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that records may write no file beyond a size (RLIMIT_FSIZE), which needs no rights, unlike a disk that is
 * really full: a write ends in its middle. What was acknowledged is there, and the discussion goes on when there is room.
 */
class LimitedFilesTest {
    private static final String PRLIMIT = "/usr/bin/prlimit";
    private static final int SMALLEST_LIMIT = 100_000;
    private static final int STEP = 7_679;

    @TempDir
    Path directory;

    @Test
    void nothing_acknowledged_is_lost_when_a_file_may_not_grow() throws Exception {
        assertThat(recordUntilRefused(1)).isPositive();
    }

    @Test
    @Tag("proof")
    void nothing_acknowledged_is_lost_wherever_a_file_may_not_grow() throws Exception {
        int limits = 12;
        int acknowledged = recordUntilRefused(limits);
        Proof.tell("file size limit while recording", limits, limits, 0);
        assertThat(acknowledged).isGreaterThan(limits);
    }

    /** The number of acts that were acknowledged, under all limits. */
    private int recordUntilRefused(int limits) throws Exception {
        assumeTrue(Files.isExecutable(Path.of(PRLIMIT)), "skipped: no prlimit here (util-linux)");
        ChildProgram program = ChildProgram.of(RecordingProgram.class, directory);
        int acknowledged = 0;
        for (int round = 0; round < limits; round++) {
            Path home = directory.resolve("työtila " + round);
            UUID discussion = begin(home);
            Process process = program.start(
                    home.toString(),
                    discussion.toString(),
                    Integer.toString(round),
                    Integer.toString(Integer.MAX_VALUE));
            // Odd sizes, so that writes are cut at all places of a page.
            int acts = limited(process, SMALLEST_LIMIT + round * STEP);
            assertThat(process.waitFor())
                    .as("it ended by itself, with an exception that names what could not be written")
                    .isEqualTo(1);
            assertThat(program.errors()).content().contains("StorageException: storage-");
            lookAt(home, discussion, round, acts);
            acknowledged += acts;
        }
        return acknowledged;
    }

    /** Lets it begin, limits the size of its files, and counts what it acknowledges until it gives up. */
    private static int limited(Process process, int bytes) throws Exception {
        try (BufferedReader told = process.inputReader()) {
            assertThat(told.readLine()).isEqualTo("1");
            String pid = Long.toString(process.pid());
            assertThat(new ProcessBuilder(PRLIMIT, "--pid", pid, "--fsize=" + bytes + ":" + bytes)
                            .start()
                            .waitFor())
                    .isZero();
            return 1 + (int) told.lines().count();
        }
    }

    private static void lookAt(Path home, UUID discussion, long seed, int acts) {
        EditLog empty = EditLog.on(RandomEdits.blank());
        List<EditLog.Step> possible =
                RecordingProgram.acts(empty, seed).limit(acts + 2L).toList();
        try (Workspace workspace = open(home)) {
            List<LogEntry> there =
                    workspace.discussions().load(discussion).orElseThrow().entries();
            assertThat(there).isEqualTo(after(empty, possible, acts));
            workspace.discussions().record(discussion, possible.get(acts).change(), null);
            assertThat(workspace.discussions().load(discussion).orElseThrow().entries())
                    .isEqualTo(after(empty, possible, acts + 1));
        }
    }

    private static List<LogEntry> after(EditLog before, List<EditLog.Step> steps, int acts) {
        return acts == 0 ? before.entries() : steps.get(acts - 1).log().entries();
    }

    private static UUID begin(Path home) {
        UUID discussion = new UUID(9, 9);
        try (Workspace workspace = open(home)) {
            workspace
                    .discussions()
                    .begin(discussion, Invited.facts(new UUID(8, 9)), new byte[] {1}, "key", "fi", Invited.AT_START);
        }
        return discussion;
    }

    private static Workspace open(Path home) {
        return Workspace.open(home, InstantSource.system()).orElseThrow();
    }
}
