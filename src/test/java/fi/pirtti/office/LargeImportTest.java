package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.storage.archive.StoredDiscussion;
import fi.pirtti.storage.postgres.PostgresServer;
import fi.pirtti.support.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large batches, in programs that are killed and in several at once: nothing is lost, nothing doubled. */
@Tag("proof")
class LargeImportTest {
    @TempDir
    Path directory;

    @Test
    void a_thousand_answers_are_there_once_each_after_the_program_was_killed_again_and_again() throws Exception {
        int files = 1000;
        int kills = 8;
        Path answers = directory.resolve("vastaukset");
        Path receipts = directory.resolve("kuittaukset");
        Path archive;
        Set<UUID> sealed;
        try (Round round = new Round(Files.createDirectory(directory.resolve("hanketoimisto ä")))) {
            archive = round.archive();
            sealed = seal(round.invitation("Kotihoito, Keuruu"), answers, 1, files);
        }
        ChildProgram program = ChildProgram.of(WholeImport.class, directory);
        String[] arguments = {
            archive.toString(),
            KeyPlace.beside(archive).file().toString(),
            receipts.toString(),
            Round.PUBLISHED.toString(),
            answers.toString()
        };
        Random random = new Random(7);
        int interrupted = 0;
        for (int kill = 1; kill <= kills; kill++) {
            // A little further each time, so that none is killed at the end.
            int batches = 1 + random.nextInt(2 * kill);
            List<String> told = program.killAfter(program.start(arguments), 1 + batches, random.nextInt(60));
            interrupted += told.getLast().startsWith("end") ? 0 : 1;
            try (OfficeArchive office = OfficeArchive.open(archive)) {
                assertThat(discussions(office.store())).doesNotHaveDuplicates().isSubsetOf(sealed);
            }
        }
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            int there = office.store().newest(Set.of()).size();
            ImportReport last =
                    Intake.withReceipts(office, () -> Round.PUBLISHED, receipts).run(List.of(answers), Progress.NONE);
            assertThat(last.count(Outcome.ALREADY_IMPORTED)).isEqualTo(there);
            assertThat(last.count(Outcome.ACCEPTED)).isEqualTo(files - there);
            assertThat(discussions(office.store())).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sealed);
        }
        try (Stream<Path> written = Files.list(receipts)) {
            assertThat(written.filter(each -> each.toString().endsWith(".pirtti")))
                    .hasSize(files);
        }
        Proof.tell("import of 1000 answers killed and gone on with", kills, kills, 0);
        assertThat(interrupted).isPositive();
    }

    @Test
    void four_programs_that_import_overlapping_folders_at_once_into_a_server_double_and_lose_nothing()
            throws Exception {
        int inFolder = 250;
        Path keys;
        String url = PostgresServer.text(PostgresServer.newSchema(), "postgres", "postgres");
        ArchivePlace place = ArchivePlace.of(url, Map.of());
        List<Path> folders = new ArrayList<>();
        try (Round round = new Round(Files.createDirectory(directory.resolve("hanketoimisto")))) {
            keys = KeyPlace.beside(round.archive()).file();
            Invitation invitation = round.invitation("Kotihoito, Keuruu");
            for (int folder = 0; folder < 4; folder++) {
                folders.add(directory.resolve("kansio-" + folder));
                seal(invitation, folders.getLast(), 1 + folder * inFolder, inFolder);
            }
            try (ArchiveStore store = place.create()) {
                store.update(writer -> {
                    writer.found(
                            round.office.consultation(),
                            round.store().guides(),
                            round.store().units());
                    writer.issue(round.store().invitations());
                });
            }
        }
        ChildProgram program = ChildProgram.of(WholeImport.class, directory);
        List<Process> importers = new ArrayList<>();
        for (int importer = 0; importer < 4; importer++) {
            // Each folder comes by two importers, once as the first and once as the second.
            importers.add(program.start(
                    url,
                    keys.toString(),
                    "",
                    Round.PUBLISHED.toString(),
                    folders.get(importer).toString(),
                    folders.get((importer + 1) % 4).toString()));
        }
        int accepted = 0;
        int before = 0;
        for (Process importer : importers) {
            String[] end = end(importer, program).split(" ");
            assertThat(end).hasSize(4).startsWith("end").endsWith("0");
            accepted += Integer.parseInt(end[1]);
            before += Integer.parseInt(end[2]);
        }
        assertThat(accepted).isEqualTo(4 * inFolder);
        assertThat(before).isEqualTo(4 * inFolder);
        try (ArchiveStore store = place.open()) {
            assertThat(discussions(store)).doesNotHaveDuplicates().hasSize(4 * inFolder);
        }
        Proof.tell("files imported by four at once into one server", 8 * inFolder, accepted + before, 0);
    }

    private static String end(Process importer, ChildProgram program) throws IOException, InterruptedException {
        try (BufferedReader out = importer.inputReader()) {
            List<String> lines = out.lines().toList();
            assertThat(importer.waitFor())
                    .as(Files.readString(program.errors()))
                    .isZero();
            return lines.getLast();
        }
    }

    private static List<UUID> discussions(ArchiveStore store) {
        return store.attendance().stream()
                .map(StoredDiscussion::discussion)
                .map(discussion -> discussion.id())
                .toList();
    }

    /** Ids of the discussions; the machine's cores seal together. */
    private static Set<UUID> seal(Invitation invitation, Path folder, int firstSeed, int files) throws IOException {
        Files.createDirectories(folder);
        return Set.copyOf(IntStream.range(firstSeed, firstSeed + files)
                .parallel()
                .mapToObj(seed -> {
                    var discussion = Round.discussion(invitation, seed);
                    try {
                        Files.write(
                                folder.resolve("%05d.pirtti".formatted(seed)), Round.sealed(invitation, discussion));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return discussion.id();
                })
                .toList());
    }
}
