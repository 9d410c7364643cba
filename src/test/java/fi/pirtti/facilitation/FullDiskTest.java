package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.SmallDisk;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A discussion is held and sealed on a disk that is really full, again and again. */
@Tag("proof")
class FullDiskTest {
    private static final int PAGE = 4096;

    @TempDir
    Path directory;

    @Test
    void what_was_said_on_a_full_disk_is_written_when_there_is_room_and_sealing_leaves_no_half_bundle()
            throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("levy ä"), "size=6m")) {
            Path home = disk.directory().resolve("työtila");
            UUID id;
            Discussion held;
            int refusals = 0;
            try (Workspace workspace = Workspace.open(home, Round.CLOCK).orElseThrow()) {
                FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
                id = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
                DiscussionSession session = desk.session(id);
                refusals += edit(disk, session);
                held = session.discussion();
                refusals += seal(disk, desk, session);
            }
            try (Workspace workspace = Workspace.open(home, Round.CLOCK).orElseThrow()) {
                DiscussionSession session = new FacilitatorDesk(workspace, Round.CLOCK).session(id);
                assertThat(session.isSealed()).isTrue();
                assertThat(session.discussion().answers())
                        .isEqualTo(held.sealed().answers());
            }
            Proof.tell("full disk: recording and sealing", refusals, refusals, 0);
            assertThat(refusals).isGreaterThan(20);
        }
    }

    private static int edit(SmallDisk disk, DiscussionSession session) throws IOException {
        int refusals = 0;
        List<Edit> edits =
                SampleDiscussions.edits(session.guide(), session.discussion().unit(), 9, 1, "fi");
        for (int i = 0; i < edits.size(); i++) {
            disk.fillBut(i % 5 * PAGE);
            PendingWrite write = session.apply(edits.get(i));
            StorageException refused = catchThrowableOfType(StorageException.class, write::commit);
            if (refused != null) {
                refusals++;
                assertThat(refused.code()).isEqualTo("storage-full");
                assertThat(session.unsaved()).isEqualTo(1);
            }
            disk.empty();
            session.retry();
            assertThat(session.unsaved()).isZero();
        }
        return refusals;
    }

    private static int seal(SmallDisk disk, FacilitatorDesk desk, DiscussionSession session) throws IOException {
        Path out = disk.directory().resolve("vietävät");
        int refusals = 0;
        for (int left = 0; !session.isSealed(); left += PAGE) {
            disk.fillBut(left);
            try {
                if (desk.seal(session, out) instanceof SealResult.Refused(var reason, var _)) {
                    assertThat(reason.code()).isEqualTo("seal-unwritable");
                    assertThat(reason.arguments().toString()).contains(out.toString());
                }
            } catch (StorageException e) {
                assertThat(e.code()).isEqualTo("storage-full");
            }
            disk.empty();
            refusals += session.isSealed() ? 0 : 1;
            assertThat(filesIn(out)).isEqualTo(session.isSealed() ? 1 : 0);
        }
        return refusals;
    }

    private static int filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }
}
