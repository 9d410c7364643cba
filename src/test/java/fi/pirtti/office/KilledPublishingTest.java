package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.proof.ChildProgram;
import fi.pirtti.proof.Proof;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office that publishes is killed at random moments and publishes again into the same folder. */
class KilledPublishingTest {
    private static final int UNITS = 30;

    @TempDir
    Path directory;

    @Test
    void publishing_goes_on_after_it_was_killed() throws Exception {
        killOften(1);
    }

    @Test
    @Tag("proof")
    void publishing_goes_on_after_it_was_killed_often() throws Exception {
        int kills = 15;
        killOften(kills);
        Proof.tell("program killed while publishing", kills, kills, 0);
    }

    private void killOften(int kills) throws Exception {
        ChildProgram program = ChildProgram.of(PublishingProgram.class, directory);
        Random random = new Random(9);
        for (int kill = 0; kill < kills; kill++) {
            Path office = Files.createDirectory(directory.resolve("office-" + kill));
            Path archive = office.resolve("aineisto.db");
            found(archive);
            Path folder = office.resolve("kutsut");
            program.killAfter(
                    program.start(archive.toString(), folder.toString(), Round.PUBLISHED.toString()),
                    1 + random.nextInt(UNITS),
                    random.nextInt(20));
            try (OfficeArchive reopened = OfficeArchive.open(archive)) {
                new Publishing(reopened, () -> Round.PUBLISHED, Round.MESSAGES)
                        .publish(folder, null, Set.of(), Progress.NONE);
                lookAt(reopened, folder);
            }
        }
    }

    /** Every unit has one invitation, whose file is there, whole and the registered one. */
    private static void lookAt(OfficeArchive office, Path folder) throws IOException {
        Map<UUID, IssuedInvitation> issued = office.store().invitations().stream()
                .collect(Collectors.toMap(IssuedInvitation::id, Function.identity()));
        assertThat(issued.values())
                .extracting(IssuedInvitation::unit)
                .doesNotHaveDuplicates()
                .hasSize(UNITS);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> invitations = files.filter(
                            each -> each.getFileName().toString().endsWith(".pirtti"))
                    .toList();
            assertThat(invitations).hasSize(UNITS);
            for (Path file : invitations) {
                Invitation invitation =
                        InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
                assertThat(issued.get(invitation.id()).publicKey())
                        .isEqualTo(invitation.signingKey().verifyKey().encode());
            }
        }
    }

    private static void found(Path archive) throws IOException {
        Path guide = Files.write(archive.resolveSibling("runko.json"), Samples.guideJson(Samples.STAFF));
        StringBuilder units = new StringBuilder("unit_id;name;palvelukokonaisuus\n");
        for (int unit = 1; unit <= UNITS; unit++) {
            units.append("KS-")
                    .append(unit)
                    .append(";Kotihoito ")
                    .append(unit % 7)
                    .append(";koti\n");
        }
        new Founding(() -> Round.PUBLISHED, Round.MESSAGES)
                .found(archive, List.of(guide), Files.writeString(archive.resolveSibling("yksikot.csv"), units));
    }
}
