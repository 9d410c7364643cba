package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.RandomEdits;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Records edits, undos and redos until it is killed, and tells each on standard output once it is said to be on disk. A
 * program of its own, so that it can be killed.
 */
final class RecordingProgram {
    private RecordingProgram() {}

    /** Directory of the workspace, id of the discussion, seed, and at most how many acts. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        UUID discussion = UUID.fromString(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        int most = Integer.parseInt(arguments[3]);
        try (Workspace workspace =
                        Workspace.open(directory, InstantSource.system()).orElseThrow();
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            EditLog log = EditLog.replay(
                    RandomEdits.blank(),
                    workspace.discussions().load(discussion).orElseThrow().entries());
            Iterator<EditLog.Step> acts = acts(log, seed).iterator();
            for (int done = 1; done <= most; done++) {
                workspace.discussions().record(discussion, acts.next().change(), null);
                out.write((done + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** What a seed makes of a log, act by act: always the same. */
    static Stream<EditLog.Step> acts(EditLog start, long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        return Stream.iterate(act(start, random, edits), step -> act(step.log(), random, edits));
    }

    private static EditLog.Step act(EditLog log, Random random, RandomEdits edits) {
        Optional<EditLog.Step> moved = switch (random.nextInt(8)) {
            case 0 -> log.undo();
            case 1 -> log.redo();
            default -> Optional.empty();
        };
        return moved.orElseGet(() -> log.record(edits.next(log.current()), Invited.MORNING));
    }
}
