package fi.pirtti.exchange.invitation;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets one unit answer. It proves possession of the file, not a person: whoever has it can answer for the unit.
 */
public final class Invitation {
    /** Length of the seed in bytes. */
    public static final int SEED_LENGTH = 32;

    /** Purpose under which the unit's key is derived from the seed. */
    public static final String KEY_INFO = "pirtti invitation signing v1";

    /** Purpose under which the identity is derived that opens what another machine of the unit shares. */
    public static final String SHARING_INFO = "pirtti invitation sharing v1";

    private final UUID id;
    private final String consultation;
    private final VerifyKey consultationKey;
    private final @Nullable Unit unit;
    private final byte[] guideJson;
    private final List<AgeRecipient> recipients;
    private final Instant expires;
    private final byte[] seed;

    /**
     * An invitation with a given seed.
     *
     * @param consultationKey the key that signs this consultation's files, to be pinned by the first opening
     * @param unit who is invited; null in an open invitation, where the facilitator describes the unit
     * @param guideJson exact bytes of the guide
     * @param recipients to whom the answer is sealed: the office, recovery, …
     * @param expires from when on the office takes no answers to it without a human's release
     * @throws IllegalArgumentException if there are no recipients or the seed has not 32 bytes
     */
    public Invitation(
            UUID id,
            String consultation,
            VerifyKey consultationKey,
            @Nullable Unit unit,
            byte[] guideJson,
            List<AgeRecipient> recipients,
            Instant expires,
            byte[] seed) {
        if (recipients.isEmpty() || seed.length != SEED_LENGTH) {
            throw new IllegalArgumentException("an invitation needs recipients and a seed of 32 bytes");
        }
        this.id = id;
        this.consultation = consultation;
        this.consultationKey = consultationKey;
        this.unit = unit;
        this.guideJson = guideJson.clone();
        this.recipients = List.copyOf(recipients);
        this.expires = expires;
        this.seed = seed.clone();
    }

    /** A new random seed. */
    public static byte[] newSeed() {
        byte[] seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    public UUID id() {
        return id;
    }

    /** Id of the consultation, as the guide names it. */
    public String consultation() {
        return consultation;
    }

    public VerifyKey consultationKey() {
        return consultationKey;
    }

    /** Who is invited; empty in an open invitation. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    public byte[] guideJson() {
        return guideJson.clone();
    }

    public String guideSha256() {
        return Sha256.hex(guideJson);
    }

    public List<AgeRecipient> recipients() {
        return recipients;
    }

    public Instant expires() {
        return expires;
    }

    /** The secret of the invitation; the office forgets it and keeps the public key only. */
    public byte[] seed() {
        return seed.clone();
    }

    /** The key that signs the answers to this invitation. */
    public SigningKey signingKey() {
        return SigningKey.derive(seed, KEY_INFO);
    }

    /** Opens what one holder of this invitation seals for another. */
    public AgeIdentity sharingIdentity() {
        return AgeIdentity.derive(seed, SHARING_INFO);
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "Invitation " + id + " to " + consultation;
    }
}
