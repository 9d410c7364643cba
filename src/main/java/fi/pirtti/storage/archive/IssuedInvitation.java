package fi.pirtti.storage.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the office keeps of an invitation that it has sent; not its secret.
 *
 * @param unit id of the unit, null for an open invitation
 * @param publicKey of the key that signs the answers, in base64
 * @param revoked when it was taken back, null if it was not
 */
public record IssuedInvitation(
        UUID id,
        @Nullable String unit,
        String publicKey,
        String guideSha256,
        Instant issued,
        Instant expires,
        @Nullable Instant revoked) {}
