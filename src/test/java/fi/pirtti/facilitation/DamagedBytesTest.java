package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.Damage;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of the workspace are spoiled at random. It opens whole, or is refused with a code and its copy goes on. */
class DamagedBytesTest {
    @TempDir
    Path directory;

    @Test
    void a_spoiled_workspace_is_refused_with_a_code_and_goes_on_from_its_copy() throws Exception {
        spoil(25);
    }

    @Test
    @Tag("proof")
    void a_workspace_spoiled_in_a_thousand_ways_is_refused_with_a_code_and_goes_on_from_its_copy() throws Exception {
        spoil(1_000);
        Proof.tell("random damage to the workspace", 1_000, 1_000, 0);
    }

    private void spoil(int times) throws Exception {
        Path home = directory.resolve("työtila");
        UUID id;
        Discussion held;
        try (Workspace workspace = Workspace.open(home, Round.CLOCK).orElseThrow()) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            id = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
            DiscussionSession session = desk.session(id);
            SampleDiscussions.edits(session.guide(), session.discussion().unit(), 9, 1, "fi")
                    .forEach(session::apply);
            session.retry();
            held = session.discussion();
            workspace.tidy();
        }
        Path file = home.resolve("workspace.sqlite");
        Path log = home.resolve("workspace.sqlite-wal");
        byte[] sound = Files.readAllBytes(file);
        int refused = 0;
        for (int seed = 0; seed < times; seed++) {
            Files.deleteIfExists(log);
            Files.write(file, sound);
            Damage.to(file, new Random(seed));
            byte[] spoiled = Files.readAllBytes(file);
            if (seed % 2 == 0) {
                Files.write(log, new byte[0]); // an unclean end: the whole file is checked
            }
            try {
                switch (Workspace.open(home, Round.CLOCK)) {
                    case WorkspaceOpening.Damaged damaged -> {
                        refused++;
                        assertThat(file).hasBinaryContent(spoiled);
                        assertThat(held(damaged.restore(), id))
                                .as("seed %d", seed)
                                .isEqualTo(held);
                    }
                    // what cannot be read later is told with a code, too
                    case WorkspaceOpening.Ready(Workspace workspace) -> held(workspace, id);
                }
            } catch (StorageException e) {
                refused++;
                assertThat(e.code()).as("seed %d", seed).isNotEqualTo("storage-failed");
            }
        }
        assertThat(refused).isGreaterThan(times / 4);
    }

    private static Discussion held(Workspace workspace, UUID id) {
        try (workspace) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, Round.CLOCK);
            desk.discussions();
            return desk.session(id).discussion();
        }
    }
}
