package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.Damage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of the archive are spoiled at random: each command works or refuses with a code, and restoring mends it. */
class DamagedArchiveTest {
    @TempDir
    Path directory;

    @Test
    void a_spoiled_archive_is_refused_with_what_to_do_and_restored_by_the_command_that_is_named() throws Exception {
        spoil(10);
    }

    @Test
    @Tag("proof")
    void an_archive_spoiled_in_hundreds_of_ways_is_refused_with_what_to_do_and_restored() throws Exception {
        spoil(300);
        Proof.tell("random damage to the archive", 300, 300, 0);
    }

    private void spoil(int times) throws Exception {
        OfficeDesk desk = new OfficeDesk(directory.resolve("hanke ä")).founded();
        desk.office(ExitStatus.DONE, "publish", "--out", desk.at("kutsut").toString());
        desk.run(
                "office",
                "import",
                "--archive",
                desk.archive(),
                desk.at("runko.json").toString()); // makes the copy
        Path file = Path.of(desk.archive());
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        byte[] sound = Files.readAllBytes(file);
        int restored = 0;
        for (int seed = 0; seed < times; seed++) {
            Files.deleteIfExists(log);
            Files.write(file, sound);
            Damage.to(file, new Random(seed));
            if (seed % 2 == 0) {
                Files.write(log, new byte[0]); // an unclean end: the whole file is checked
            }
            desk.now = desk.now.plusSeconds(1);
            int status = desk.run("office", "coverage", "--archive", desk.archive(), "--json");
            if (status == ExitStatus.DONE) {
                continue;
            }
            JsonNode error = desk.json().path("error");
            assertThat(error.path("code").asText())
                    .as("seed %d: %s", seed, desk.err)
                    .isIn("archive-damaged", "storage-foreign", "storage-newer", "archive-empty");
            if (error.path("code").asText().equals("archive-damaged")) {
                assertThat(error.path("message").asText())
                        .contains("office restore")
                        .contains(".backups");
                JsonNode done = desk.office(ExitStatus.DONE, "restore");
                assertThat(Path.of(done.path("aside").asText(), "a.db")).exists();
                desk.office(ExitStatus.DONE, "coverage");
                restored++;
            }
        }
        assertThat(restored).isGreaterThan(times / 8);
    }
}
