package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that imports is killed at random moments. What it acknowledged it has, once; the rest is imported again. */
class KilledImportTest {
    private static final int LONGEST_MILLIS = 100;

    @TempDir
    Path directory;

    private Path answers;

    @Test
    void no_imported_answer_is_lost_or_doubled_when_the_program_is_killed() throws Exception {
        assertThat(killOften(2, 8)).isPositive();
    }

    @Test
    @Tag("proof")
    void no_imported_answer_is_lost_or_doubled_when_the_program_is_killed_often() throws Exception {
        int kills = 40;
        int acknowledged = killOften(kills, 24);
        Proof.tell("program killed while importing", kills, kills, 0);
        assertThat(acknowledged).isGreaterThan(kills);
    }

    /** The number of files that were said to be imported, over all archives. */
    private int killOften(int kills, int files) throws Exception {
        Path published = Files.createDirectory(directory.resolve("hanketoimisto ä"));
        try (Round round = new Round(published)) {
            seal(round.invitation("Kotihoito, Keuruu"), files);
        }
        ChildProgram program = ChildProgram.of(ImportingProgram.class, directory);
        Random random = new Random(5);
        int acknowledged = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path office = directory.resolve("office-" + kill);
            copy(published, office);
            Process process = program.start(
                    office.resolve("aineisto.db").toString(),
                    answers.toString(),
                    office.resolve("kuittaukset").toString(),
                    Round.PUBLISHED.toString());
            int told = program.killAfter(process, 1 + random.nextInt(files / 2), random.nextInt(LONGEST_MILLIS))
                            .size()
                    - 1;
            acknowledged += told;
            lookAt(office, told, files);
        }
        return acknowledged;
    }

    private void lookAt(Path office, int told, int files) throws IOException {
        int receipts = receipts(office);
        assertThat(receipts).isBetween(told, told + 1);
        try (OfficeArchive archive = OfficeArchive.open(office.resolve("aineisto.db"))) {
            // The one that was under way may be in the archive unacknowledged.
            int there = archive.store().newest(Set.of()).size();
            assertThat(there).isBetween(Math.max(told, receipts), told + 1);
            ImportReport again = Intake.withReceipts(archive, () -> Round.PUBLISHED, office.resolve("kuittaukset"))
                    .run(List.of(answers), Progress.NONE);
            assertThat(again.count(Outcome.ALREADY_IMPORTED)).isEqualTo(there);
            assertThat(again.count(Outcome.ACCEPTED)).isEqualTo(files - there);
            assertThat(archive.store().newest(Set.of())).hasSize(files);
        }
        assertThat(receipts(office)).isEqualTo(files);
    }

    /** How many receipts there are; each is whole. */
    private static int receipts(Path office) throws IOException {
        int whole = 0;
        try (Stream<Path> files = Files.list(office.resolve("kuittaukset"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".pirtti")).toList()) {
                assertThat(Envelope.read(Files.readAllBytes(file))
                                .then(ReceiptCodec::readUnverified)
                                .asOptional())
                        .isPresent();
                whole++;
            }
        }
        return whole;
    }

    private void seal(Invitation invitation, int files) throws IOException {
        answers = Files.createDirectory(directory.resolve("vastaukset"));
        for (int seed = 1; seed <= files; seed++) {
            Files.write(
                    answers.resolve("%02d.pirtti".formatted(seed)),
                    Round.sealed(invitation, Round.discussion(invitation, seed)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
