package fi.pirtti.exchange.bundle;

import fi.pirtti.exchange.envelope.VerifyKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sealing unit signs about a bundle.
 *
 * @param consultation id of the consultation
 * @param invitation the invitation that is answered
 * @param discussion the discussion
 * @param revision its revision, from 1 on
 * @param previous {@code manifestSha256} of the revision before, null for the first
 * @param guideSha256 SHA-256 of the guide's exact bytes
 * @param recipients fingerprints of all to whom the bundle is sealed, sorted
 * @param manifestSha256 SHA-256 of {@code manifest-sha256.txt}, and so of everything under {@code data/}
 * @param signer the key that claims to have signed; who it belongs to is for the reader to know
 */
public record Statement(
        String consultation,
        UUID invitation,
        UUID discussion,
        int revision,
        @Nullable String previous,
        String guideSha256,
        List<String> recipients,
        String manifestSha256,
        VerifyKey signer) {
    public Statement {
        recipients = recipients.stream().sorted().toList();
    }
}
