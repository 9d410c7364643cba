package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A consultation with the sample guide, its keys and an invitation, for tests of the desk. */
final class Round {
    static final Instant MORNING = Instant.parse("2022-05-02T06:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(MORNING);
    static final String CONSULTATION = "keski-suomi-strategia-2022";
    static final UUID INVITATION = UUID.fromString("0197f1c2-0000-7000-8000-000000000001");

    static final SigningKey OFFICE = key(1);
    static final AgeIdentity READER = AgeIdentity.generate();
    static final AgeIdentity RECOVERY = AgeIdentity.generate();

    private Round() {}

    static SigningKey key(int filler) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) filler);
        return SigningKey.of(secret);
    }

    static byte[] guideJson() {
        try (InputStream in = Round.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide guide() {
        return GuideCodec.read(guideJson()).orElseThrow();
    }

    static Unit unit() {
        return new Unit(
                "KS-0001",
                "Neuvola, Hankasalmi",
                "Hankasalmen kunta",
                "Hankasalmi",
                new TreeMap<>(Map.of("palvelukokonaisuus", "perheet")));
    }

    static Invitation invitation(Unit unit) {
        byte[] seed = new byte[Invitation.SEED_LENGTH];
        return invitation(INVITATION, OFFICE, unit, seed);
    }

    static Invitation invitation(UUID id, SigningKey office, Unit unit, byte[] seed) {
        List<AgeRecipient> recipients = List.of(READER.recipient(), RECOVERY.recipient());
        return new Invitation(
                id,
                CONSULTATION,
                office.verifyKey(),
                unit,
                guideJson(),
                recipients,
                Instant.parse("2022-06-30T00:00:00Z"),
                seed);
    }

    /** The file that {@link #INVITATION} is. */
    static byte[] file() {
        return InvitationCodec.write(invitation(unit()), OFFICE);
    }
}
