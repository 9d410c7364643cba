package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class DemoPicturesTest {
    private static final Path PICTURES = Path.of("target", "screens", "demo");

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @Tag("screens")
    void every_screen_and_every_kind_of_step_is_drawn_at_its_size() throws IOException {
        Files.createDirectories(PICTURES);
        Guide guide = GuideCodec.read(guideJson()).orElseThrow();
        Path invitation = Files.write(directory.resolve("Kutsu.pirtti"), invitation());
        List<Path> drawn = new DemoPictures()
                .draw(invitation, SampleDiscussions.edits(guide, JoutsaHomeCare.unit(), 21, 7, "fi"), PICTURES);
        assertThat(drawn)
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("home.png", "prepare.png", "review.png", "sealed.png");
        for (StepKind kind : StepKind.values()) {
            assertThat(size(PICTURES.resolve("run-" + kind.wireName() + ".png")))
                    .isEqualTo("1366×768");
            assertThat(size(PICTURES.resolve("wall-" + kind.wireName() + ".png")))
                    .isEqualTo("1920×1080");
        }
        assertThat(drawn).hasSize(28).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    private static String size(Path file) {
        Image image = new Image(file.toUri().toString());
        return Math.round(image.getWidth()) + "×" + Math.round(image.getHeight());
    }

    private static byte[] invitation() throws IOException {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 5);
        SigningKey office = SigningKey.of(secret);
        Invitation invitation = new Invitation(
                UUID.fromString("0197f1c2-0000-7000-8000-000000000414"),
                "keski-suomi-strategia-2022",
                office.verifyKey(),
                JoutsaHomeCare.unit(),
                guideJson(),
                List.of(
                        AgeIdentity.generate().recipient(),
                        AgeIdentity.generate().recipient()),
                Instant.parse("2032-06-30T00:00:00Z"),
                new byte[Invitation.SEED_LENGTH]);
        return InvitationCodec.write(invitation, office);
    }

    private static byte[] guideJson() throws IOException {
        try (InputStream in =
                DemoPicturesTest.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return in.readAllBytes();
        }
    }
}
