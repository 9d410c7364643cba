package fi.pirtti.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that records is killed at random moments. What it acknowledged is there, and nothing else is. */
class KilledProgramTest {
    private static final int WORKSPACES = 2;
    private static final int KILLS_PER_DISCUSSION = 5;
    private static final int SHORTEST_MILLIS = 20;
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    Path directory;

    @Test
    void no_acknowledged_edit_is_lost_when_the_program_is_killed() throws Exception {
        ChildProgram program = ChildProgram.of(RecordingProgram.class, directory);
        assertThat(killOften(program, directory.resolve("w"), 3, 1).killed).isPositive();
    }

    @Test
    @Tag("proof")
    void no_acknowledged_edit_is_lost_when_the_program_is_killed_a_hundred_times() throws Exception {
        Tally tally = killInAll(55);
        Proof.tell("program killed while recording", tally.killed, tally.killed, 0);
        assertThat(tally.killed).isGreaterThanOrEqualTo(100);
        assertThat(tally.acknowledged).isGreaterThan(tally.killed);
    }

    private record Tally(int killed, int acknowledged) {}

    private Tally killInAll(int killsEach) throws Exception {
        ChildProgram program = ChildProgram.of(RecordingProgram.class, directory);
        learnClasses(program);
        int killed = 0;
        int acknowledged = 0;
        try (ExecutorService all = Executors.newFixedThreadPool(WORKSPACES)) {
            List<Callable<Tally>> runs = IntStream.rangeClosed(1, WORKSPACES)
                    .mapToObj(number -> (Callable<Tally>)
                            () -> killOften(program, directory.resolve("w" + number), killsEach, number))
                    .toList();
            for (Future<Tally> run : all.invokeAll(runs)) {
                killed += run.get().killed;
                acknowledged += run.get().acknowledged;
            }
        }
        return new Tally(killed, acknowledged);
    }

    private static Tally killOften(ChildProgram program, Path home, int kills, long seed) throws Exception {
        Random random = new Random(seed);
        int killed = 0;
        int acknowledged = 0;
        UUID discussion = new UUID(9, 0);
        EditLog before = EditLog.on(RandomEdits.blank());
        for (int round = 0; round < kills; round++) {
            if (round % KILLS_PER_DISCUSSION == 0) {
                discussion = begin(home, round);
                before = read(home, discussion);
            }
            long roundSeed = random.nextLong();
            Process process = program.start(
                    home.toString(),
                    discussion.toString(),
                    Long.toString(roundSeed),
                    Integer.toString(Integer.MAX_VALUE));
            int acts = program.killAfter(process, random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS))
                    .size();
            killed += process.exitValue() == 0 ? 0 : 1;
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

    /** One run to its end, which leaves an archive of loaded classes for the others. */
    private void learnClasses(ChildProgram program) throws Exception {
        Path home = directory.resolve("first");
        UUID discussion = begin(home, 0);
        Process process = program.start(home.toString(), discussion.toString(), "1", "5");
        assertThat(process.waitFor()).as("%s", program.errors()).isZero();
        assertThat(read(home, discussion).entries()).isNotEmpty();
    }
}
