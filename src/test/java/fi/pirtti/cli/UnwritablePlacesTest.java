package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that cannot write where they were told to: they name the place, say what to do, and leave no half file. */
class UnwritablePlacesTest {
    @TempDir
    Path directory;

    @Test
    void an_answer_or_an_invitation_that_cannot_be_written_names_the_folder_and_leaves_nothing() throws Exception {
        OfficeDesk desk = new OfficeDesk(directory.resolve("hanke ä")).founded();
        Path file = Files.writeString(desk.at("tiedosto"), "a file is no folder");
        Path out = file.resolve("kutsut");
        JsonNode refused = desk.office(ExitStatus.USAGE, "publish", "--out", out.toString());
        assertThat(refused.at("/error/code").asText()).isEqualTo("storage-unwritable");
        assertThat(desk.err).contains(out.toString()).contains("permissions");

        desk.office(ExitStatus.DONE, "publish", "--out", desk.at("kutsut").toString());
        int status = answer(desk, file.resolve("vastaukset"));
        assertThat(status).isEqualTo(ExitStatus.USAGE);
        assertThat(desk.err).contains(file.resolve("vastaukset").toString()).contains("Choose another folder");
        assertThat(file).hasContent("a file is no folder");

        refused = desk.office(
                ExitStatus.USAGE,
                "import",
                "--receipts",
                out.toString(),
                desk.at("kutsut").toString());
        assertThat(refused.at("/error/code").asText()).isEqualTo("storage-unwritable");
        assertThat(refused.at("/error/message").asText()).contains(out.toString());
    }

    @Test
    void an_archive_in_a_read_only_folder_is_refused_with_its_name_and_unchanged() throws Exception {
        try (SmallDisk disk = SmallDisk.at(directory.resolve("levy ä"), "size=8m")) {
            OfficeDesk desk = new OfficeDesk(disk.directory()).founded();
            byte[] before = Files.readAllBytes(Path.of(desk.archive()));
            disk.makeReadOnly();
            JsonNode refused = desk.office(
                    ExitStatus.USAGE, "import", desk.at("runko.json").toString());
            assertThat(refused.at("/error/code").asText()).isEqualTo("storage-unwritable");
            assertThat(refused.at("/error/message").asText())
                    .contains(desk.archive())
                    .contains("permissions");
            assertThat(Path.of(desk.archive())).hasBinaryContent(before);
        }
    }

    @Test
    @Tag("proof")
    void publishing_answering_and_importing_on_a_full_disk_say_so_leave_no_half_file_and_succeed_when_there_is_room()
            throws Exception {
        int cases = 0;
        try (SmallDisk disk = SmallDisk.at(directory.resolve("levy ä"), "size=3m")) {
            OfficeDesk desk = new OfficeDesk(disk.directory()).founded();
            Path invitations = desk.at("kutsut");
            Path answers = desk.at("vastaukset");
            for (int left = 0; left < 600_000; left += 6_000) {
                cases++;
                disk.fillBut(left);
                boolean published =
                        tried(desk, "office", "publish", "--archive", desk.archive(), "--out", invitations.toString());
                assertThat(wholeIn(invitations)).isEqualTo(published ? 2 : 0);
                if (published) {
                    break;
                }
            }
            disk.empty();
            if (wholeIn(invitations) == 0) {
                desk.office(ExitStatus.DONE, "publish", "--out", invitations.toString());
            }
            for (int left = 0; left < 200_000 && wholeIn(answers) == 0; left += 4_000) {
                cases++;
                disk.fillBut(left);
                assertThat(answer(desk, answers)).isEqualTo(wholeIn(answers) == 1 ? ExitStatus.DONE : ExitStatus.USAGE);
                disk.empty();
            }
            assertThat(wholeIn(answers)).isEqualTo(1);
            boolean imported = false;
            for (int left = 0; left < 600_000 && !imported; left += 8_000) {
                cases++;
                disk.fillBut(left);
                imported = tried(desk, "office", "import", "--archive", desk.archive(), answers.toString());
                disk.empty();
            }
            JsonNode again = desk.office(ExitStatus.DONE, "import", answers.toString());
            assertThat(again.path(imported ? "alreadyImported" : "accepted").asInt())
                    .isEqualTo(1);
        }
        assertThat(cases).isGreaterThan(10);
        Proof.tell("full disk: publishing, answering, importing", cases, cases, 0);
    }

    /** True if it succeeded; a refusal must name the disk or the place. */
    private static boolean tried(OfficeDesk desk, String... command) {
        int status = desk.run(command);
        if (status != ExitStatus.DONE) {
            assertThat(desk.err).containsAnyOf("storage-full", "storage-io", "storage-unwritable");
            assertThat(desk.err).contains(desk.directory.toString());
        }
        return status == ExitStatus.DONE;
    }

    private int answer(OfficeDesk desk, Path out) throws IOException {
        Path invitation = files(desk.at("kutsut")).stream()
                .filter(file -> file.toString().endsWith("Keuruu.pirtti"))
                .findFirst()
                .orElseThrow();
        Discussion discussion = OfficeDesk.discussion(desk.invitation("kutsut", "Keuruu"), 1);
        Path answers = Files.write(directory.resolve("vastaus.json"), DiscussionCodec.write(discussion));
        return desk.run(
                "answer",
                "--invitation",
                invitation.toString(),
                "--answers",
                answers.toString(),
                "--out",
                out.toString());
    }

    /** How many files for others lie there; nothing half may lie there under any name. */
    private static int wholeIn(Path folder) throws IOException {
        int whole = 0;
        for (Path file : files(folder)) {
            assertThat(file.toString()).doesNotEndWith(".part");
            if (file.toString().endsWith(".pirtti")) {
                assertThat(Files.size(file)).isGreaterThan(1_000);
                whole++;
            }
        }
        return whole;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
