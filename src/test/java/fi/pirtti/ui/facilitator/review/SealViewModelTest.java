package fi.pirtti.ui.facilitator.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealViewModelTest {
    @TempDir
    Path directory;

    private ReviewRound round;
    private SealViewModel model;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(directory.resolve("person/Asiakirjat"));
        round = new ReviewRound(directory.resolve("workspace"));
        round.settleFindings();
        model = model();
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void the_bundle_goes_to_the_persons_documents_unless_told_otherwise() {
        assertThat(model.folderProperty().get())
                .isEqualTo(directory.resolve("person/Asiakirjat").toString());
        model.seal();
        SealedBundle bundle = sealed().bundle();
        assertThat(bundle.file())
                .isEqualTo(directory.resolve("person/Asiakirjat/Vastaus - Kotihoito, Joutsa - 1.pirtti"))
                .isNotEmptyFile();
        assertThat(round.session.isSealed()).isTrue();
        assertThat(model.contactEmail()).isEqualTo("hanketoimisto@example.fi");
    }

    @Test
    void the_folder_used_last_is_offered_again() throws IOException {
        Path stick = Files.createDirectories(directory.resolve("muistitikku"));
        model.folderProperty().set(stick.toString());
        model.seal();
        assertThat(model().folderProperty().get()).isEqualTo(stick.toString());
        Files.delete(sealed().bundle().file());
        Files.delete(stick);
        assertThat(model().folderProperty().get()).endsWith("Asiakirjat");
    }

    @Test
    void without_documents_or_desktop_the_persons_own_folder_is_offered_where_they_find_it() throws IOException {
        Path home = Files.createDirectories(directory.resolve("plain"));
        assertThat(SealFolders.initial(Optional.empty(), home, directory.resolve("own")))
                .isEqualTo(home);
    }

    @Test
    void where_nothing_is_the_persons_the_programs_own_folder_is_offered() {
        assertThat(SealFolders.initial(Optional.empty(), directory.resolve("nobody"), directory.resolve("own")))
                .isEqualTo(directory.resolve("own"));
    }

    @Test
    void what_is_no_folder_is_told_and_nothing_is_sealed() throws IOException {
        model.folderProperty().set("Asiakirjat");
        model.seal();
        assertThat(trouble()).startsWith("Kansion nimi ei kelpaa");
        Path file = Files.writeString(directory.resolve("tiedosto"), "ei kansio");
        model.folderProperty().set(file.resolve("alle").toString());
        model.seal();
        assertThat(trouble()).contains("ei voi kirjoittaa");
        assertThat(round.session.isSealed()).isFalse();
    }

    @Test
    void a_receipt_says_that_the_answers_have_arrived_here_and_after_a_restart() throws IOException {
        model.seal();
        Path receipt = directory.resolve("Kuittaus.pirtti");
        Files.write(
                receipt,
                ReceiptCodec.write(
                        new Receipt(
                                ReviewRound.CONSULTATION,
                                ReviewRound.INVITATION,
                                round.session.id(),
                                1,
                                sealed().bundle().manifestSha256(),
                                Instant.parse("2022-05-19T12:00:00Z")),
                        ReviewRound.OFFICE));
        model.open(receipt);
        assertThat(model.receiptProperty().get().accepted()).isTrue();
        assertThat(sealed().acknowledged()).isEqualTo(Instant.parse("2022-05-19T12:00:00Z"));
        SealState later = model().stateProperty().get();
        assertThat(((SealState.Sealed) later).acknowledged()).isEqualTo(Instant.parse("2022-05-19T12:00:00Z"));
    }

    @Test
    void a_forged_receipt_is_refused_with_the_reason() throws IOException {
        model.seal();
        Receipt said = new Receipt(
                ReviewRound.CONSULTATION,
                ReviewRound.INVITATION,
                round.session.id(),
                1,
                sealed().bundle().manifestSha256(),
                Instant.parse("2022-05-19T12:00:00Z"));
        Path receipt = directory.resolve("Kuittaus.pirtti");
        Files.write(receipt, ReceiptCodec.write(said, SigningKey.of(new byte[32])));
        model.open(receipt);
        assertThat(model.receiptProperty().get().accepted()).isFalse();
        assertThat(model.receiptProperty().get().words())
                .contains("muutettu allekirjoittamisen jälkeen")
                .endsWith("Virhekoodi: open-bad-signature.");
        assertThat(sealed().acknowledged()).isNull();
    }

    @Test
    void a_file_that_is_no_receipt_is_told() throws IOException {
        model.open(Files.writeString(directory.resolve("muistio.txt"), "Hei"));
        assertThat(model.receiptProperty().get().accepted()).isFalse();
        assertThat(model.receiptProperty().get().words())
                .isEqualTo("muistio.txt ei ole Pirtin tiedosto. Virhekoodi: open-not-pirtti.");
    }

    private SealViewModel model() {
        return new SealViewModel(
                round.session,
                round.desk,
                new DirectTasks(),
                ReviewRound.CLOCK,
                Messages.in(UiLanguage.FI),
                directory.resolve("person"),
                directory.resolve("own"));
    }

    private SealState.Sealed sealed() {
        return (SealState.Sealed) model.stateProperty().get();
    }

    private String trouble() {
        return ((SealState.Ready) model.stateProperty().get()).trouble();
    }
}
