package fi.pirtti.exchange.receipt;

import java.time.Instant;
import java.util.UUID;

/**
 * The office's word that one revision of an answer has arrived.
 *
 * @param consultation id of the consultation
 * @param invitation the invitation that was answered
 * @param discussion the discussion that arrived
 * @param revision its revision, from 1 on
 * @param contentSha256 SHA-256 of the bundle's {@code manifest-sha256.txt}, by which the facilitator's desk knows which
 *     bundle is meant
 * @param received when the office took it in
 */
public record Receipt(
        String consultation, UUID invitation, UUID discussion, int revision, String contentSha256, Instant received) {}
