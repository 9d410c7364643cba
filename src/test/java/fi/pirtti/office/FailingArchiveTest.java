package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.proof.Proof;
import fi.pirtti.proof.disk.DiskEvent;
import fi.pirtti.proof.disk.PowerCut;
import fi.pirtti.proof.disk.RecordedDisk;
import fi.pirtti.storage.StorageException;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's archive on a disk that fills up, loses power or damages what it holds. */
class FailingArchiveTest {
    private static final int ANSWERS = 3;
    private static final String RECEIPTS = "kuittaukset";

    @TempDir
    Path directory;

    private Round round;
    private Path answers;

    @BeforeEach
    void publish() throws Exception {
        round = new Round(Files.createDirectory(directory.resolve("hanketoimisto åö")));
        Invitation invitation = round.invitation("Kotihoito, Keuruu");
        answers = Files.createDirectory(directory.resolve("vastaukset"));
        for (int seed = 1; seed <= ANSWERS; seed++) {
            Files.write(
                    answers.resolve(seed + ".pirtti"), Round.sealed(invitation, Round.discussion(invitation, seed)));
        }
        Files.writeString(answers.resolve("x.pirtti"), "not a bundle");
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void a_damaged_archive_says_what_to_do_and_goes_on_from_its_newest_good_copy() throws Exception {
        importAll();
        round.now = round.now.plusSeconds(100_000);
        importAll(); // begins with a copy that holds the answers
        round.office.close();
        byte[] damaged = damage();
        assertThatThrownBy(() -> OfficeArchive.open(round.archive()))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-damaged"));
        Problem advice = OfficeArchive.damage(round.archive());
        assertThat(advice.code()).isEqualTo("archive-damaged");
        assertThat(advice.message(Round.MESSAGES)).contains("office restore").contains(".backups");

        OfficeArchive.Restored restored = OfficeArchive.restore(round.archive(), round.now);
        assertThat(restored.aside().resolve("aineisto.db")).hasBinaryContent(damaged);
        round.office = OfficeArchive.open(round.archive());
        assertThat(round.store().newest(Set.of())).hasSize(ANSWERS);
        assertThat(importAll().count(Outcome.ALREADY_IMPORTED)).isEqualTo(ANSWERS);
        assertThatThrownBy(() -> OfficeArchive.restore(round.archive(), round.now))
                .isInstanceOfSatisfying(
                        OfficeException.class,
                        e -> assertThat(e.problems().getFirst().code()).isEqualTo("archive-sound"));
    }

    @Test
    void a_damaged_archive_without_a_copy_is_left_as_it_is() throws Exception {
        round.office.close();
        byte[] damaged = damage();
        assertThatThrownBy(() -> OfficeArchive.restore(round.archive(), round.now))
                .isInstanceOfSatisfying(
                        OfficeException.class,
                        e -> assertThat(e.problems().getFirst().code()).isEqualTo("archive-damaged-alone"));
        assertThat(round.archive()).hasBinaryContent(damaged);
    }

    @Test
    void an_import_into_a_full_disk_is_told_and_succeeds_when_there_is_room() throws Exception {
        try (RecordedDisk disk = RecordedDisk.in(round.directory)) {
            int refusals = 0;
            boolean done = false;
            while (!done) {
                disk.failAfter(refusals * 3L, RecordedDisk.Failure.FULL);
                StorageException refused = catchThrowableOfType(StorageException.class, this::importAll);
                done = refused == null;
                if (!done) {
                    assertThat(refused.code()).isIn("storage-full", "storage-io");
                    refusals++;
                }
                disk.mend();
            }
            assertThat(refusals).isGreaterThan(3);
            assertThat(round.store().newest(Set.of())).hasSize(ANSWERS);
            assertThat(round.store().quarantined(false)).hasSize(1);
        }
    }

    @Test
    void no_imported_answer_is_lost_when_the_power_is_cut() throws Exception {
        assertThat(cutPower(15)).isEqualTo(15);
    }

    @Test
    @Tag("proof")
    void no_imported_answer_is_lost_when_the_power_is_cut_often() throws Exception {
        int survived = cutPower(300);
        Proof.tell("power cut while importing", 300, survived, 300 - survived);
        assertThat(survived).isEqualTo(300);
    }

    private int cutPower(int cuts) throws Exception {
        List<DiskEvent> events;
        PowerCut cut;
        round.office.close();
        int before;
        try (RecordedDisk disk = RecordedDisk.in(round.directory)) {
            before = disk.events().size();
            round.office = OfficeArchive.open(round.archive());
            Intake.withReceipts(round.office, round.clock(), disk.root().resolve(RECEIPTS))
                    .run(List.of(answers), Progress.NONE);
            disk.acknowledge(ANSWERS);
            round.office.close();
            events = disk.events();
            cut = new PowerCut(disk);
        }
        events.subList(0, before).forEach(cut::take);
        Random random = new Random(1);
        int survived = 0;
        int done = 0;
        for (int i = before; i < events.size(); i++) {
            cut.take(events.get(i));
            for (; done < (long) cuts * (i + 1 - before) / (events.size() - before); done++) {
                Path image = directory.resolve("image-" + done);
                cut.layInto(image, random);
                survived += isWhole(image, !cut.acknowledged().isEmpty()) ? 1 : 0;
            }
        }
        return survived;
    }

    /** What was said to be imported is there, and so is what a receipt tells of; importing again makes up for the rest. */
    private boolean isWhole(Path image, boolean acknowledged) throws IOException {
        List<Receipt> receipts = receipts(image.resolve(RECEIPTS));
        try (OfficeArchive office = OfficeArchive.open(image.resolve("aineisto.db"))) {
            List<UUID> answered = office.store().newest(Set.of()).stream()
                    .map(each -> each.discussion().id())
                    .toList();
            assertThat(receipts).allMatch(receipt -> answered.contains(receipt.discussion()));
            assertThat(receipts).hasSizeGreaterThanOrEqualTo(acknowledged ? ANSWERS : 0);
            int there = answered.size();
            int waiting = office.store().quarantined(false).size();
            Intake.into(office, round.clock()).run(List.of(answers), Progress.NONE);
            return (!acknowledged || there == ANSWERS && waiting == 1)
                    && office.store().newest(Set.of()).size() == ANSWERS
                    && office.store().quarantined(false).size() == 1;
        }
    }

    /** The receipts that survived; each must be whole. */
    private static List<Receipt> receipts(Path folder) throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.pirtti")) {
                for (Path file : files) {
                    receipts.add(Envelope.read(Files.readAllBytes(file))
                            .then(ReceiptCodec::readUnverified)
                            .orElseThrow());
                }
            }
        }
        return receipts;
    }

    private ImportReport importAll() {
        return Intake.into(round.office, round.clock()).run(List.of(answers), Progress.NONE);
    }

    private byte[] damage() throws IOException {
        byte[] content = Files.readAllBytes(round.archive());
        new Random(7).nextBytes(content);
        Files.write(round.archive(), content);
        return content;
    }
}
